import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type {
  ModelDocument,
  RefreshResponse,
  SubjectAssessmentResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type { MlopsMaturityApi } from '../../../api';
import { FakeAddedApi } from '../../added/__testUtils__/FakeAddedApi';
import { assessEntity, fiveStageDocument } from './assessEntity';

/** Answers as the backend would for the entities it is given; what else it is to say of one can be set. */
export class FakeTabApi
  extends FakeAddedApi
  implements
    Pick<MlopsMaturityApi, 'getAssessment' | 'getModel' | 'refreshAssessment'>
{
  readonly #answers = new Map<
    string,
    () => Promise<SubjectAssessmentResponse>
  >();
  readonly #documents = new Map<string, ModelDocument>();
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
