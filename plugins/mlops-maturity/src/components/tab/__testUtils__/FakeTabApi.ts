import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type {
  HistoryQuery,
  HistoryResponse,
  ModelDocument,
  RefreshResponse,
  SubjectAssessmentResponse,
  SubjectChange,
  SubjectTrendResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type { MlopsMaturityApi } from '../../../api';
import { FakeAddedApi } from '../../added/__testUtils__/FakeAddedApi';
import { AS_OF, assessEntity, fiveStageDocument } from './assessEntity';

/** Answers as the backend would for the entities it is given; what else it is to say of one can be set. */
export class FakeTabApi
  extends FakeAddedApi
  implements
    Pick<
      MlopsMaturityApi,
      | 'getAssessment'
      | 'getHistory'
      | 'getModel'
      | 'getSubjectTrend'
      | 'refreshAssessment'
    >
{
  readonly #answers = new Map<
    string,
    () => Promise<SubjectAssessmentResponse>
  >();
  readonly #documents = new Map<string, ModelDocument>();
  #changes: SubjectChange[] = [];
  #refresh?: (ref: string) => Promise<RefreshResponse>;

  constructor(...entities: Entity[]) {
    super();
    for (const entity of entities) {
      this.answer(entity, async () => assessEntity(entity));
    }
  }

  /** From now on, what is answered for the entity. */
  answer(
    entity: Entity,
    answer: () => Promise<SubjectAssessmentResponse>,
  ): this {
    this.#answers.set(stringifyEntityRef(entity), answer);
    return this;
  }

  /** Assesses the entity under another model. */
  assessUnder(document: ModelDocument, entity: Entity): this {
    this.#documents.set(document.model.id, document);
    return this.answer(entity, async () => assessEntity(entity, document));
  }

  /** What has changed about every subject, newest first. */
  withChanges(...changes: SubjectChange[]): this {
    this.#changes = changes;
    return this;
  }

  /** From now on, how re-assessing ends. */
  refreshWith(refresh: (ref: string) => Promise<RefreshResponse>): this {
    this.#refresh = refresh;
    return this;
  }

  async getAssessment(
    ref: string,
    _options?: { model?: string },
  ): Promise<SubjectAssessmentResponse> {
    return this.#answers.get(ref)!();
  }

  async getModel(id: string): Promise<ModelDocument> {
    return this.#documents.get(id) ?? fiveStageDocument;
  }

  async getHistory(
    _ref: string,
    { model, before = Infinity, limit = 20 }: HistoryQuery = {},
  ): Promise<HistoryResponse> {
    const matching = this.#changes.filter(
      ({ revision, levels }) =>
        revision < before &&
        (!model || levels.some(level => level.model === model)),
    );
    const items = matching.slice(0, limit);
    return {
      items,
      ...(matching.length > limit && {
        nextBefore: items[items.length - 1].revision,
      }),
    };
  }

  async getSubjectTrend(
    subject: string,
    options: { model?: string; days?: number } = {},
  ): Promise<SubjectTrendResponse> {
    const { model = 'five-stage', days = 90 } = options;
    const since = new Date(
      Date.parse(AS_OF) - days * 24 * 60 * 60 * 1000,
    ).toISOString();
    const assessed = await this.getAssessment(subject);
    const changes = this.#changes.flatMap(({ at, cause, revision, levels }) =>
      levels
        .filter(level => level.model === model)
        .map(({ from, to }) => ({ at, cause, revision, from, state: to })),
    );
    const now =
      assessed.state === 'assessed'
        ? { ...assessed.assessment, unrated: false }
        : undefined;
    const oldest = changes[changes.length - 1];
    return {
      subject,
      model,
      since,
      until: AS_OF,
      points: [
        { at: since, state: oldest ? oldest.from : now },
        ...changes.map(({ from: _from, ...point }) => point).reverse(),
      ],
    };
  }

  async refreshAssessment(ref: string): Promise<RefreshResponse> {
    return this.#refresh
      ? this.#refresh(ref)
      : {
          outcome: 'unchanged',
          message: 'The catalog has nothing newer yet.',
          result: await this.getAssessment(ref),
        };
  }
}
