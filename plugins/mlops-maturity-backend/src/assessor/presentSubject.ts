import { ANNOTATION_EDIT_URL, Entity } from '@backstage/catalog-model';
import {
  assess,
  Evidence,
  SubjectAssessmentResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type { StoredSubject } from '../store/rows';
import type { EnabledModel } from './Assessor';
import type { Engine } from './Engine';

/** A subject as it was judged, stored or not. */
export type JudgedSubject = Pick<
  StoredSubject,
  'state' | 'reason' | 'evidence' | 'assessments' | 'assessedAt'
> &
  Partial<Pick<StoredSubject, 'revision'>>;

/** A descriptor is untrusted: any other scheme would run in the browser of whoever follows the link. */
function editUrlOf(entity: Entity): string | undefined {
  const url: unknown = entity.metadata.annotations?.[ANNOTATION_EDIT_URL];
  return typeof url === 'string' && /^https?:\/\//i.test(url) ? url : undefined;
}

function listTitles(models: EnabledModel[]): string {
  return models.map(({ compiled }) => compiled.model.title).join(', ');
}

/** Why there is no assessment, and what can be done about it. */
function presentUnassessed(options: {
  ref: string;
  entity: Entity;
  judged: JudgedSubject;
  engine: Engine;
  /** The model that was asked for, and those that do assess the subject. */
  asked?: EnabledModel;
  assessing: EnabledModel[];
}): SubjectAssessmentResponse {
  const { ref, entity, judged, engine, asked, assessing } = options;
  if (judged.state === 'excluded') {
    const { reason, remedy } = engine.decide(entity);
    return { state: 'excluded', subject: ref, reason, remedy };
  }
  if (asked && assessing.length > 0) {
    return {
      state: 'no-model',
      subject: ref,
      reason: `${asked.compiled.model.title} does not assess subjects like this one.`,
      remedy: `Choose a model that does: ${listTitles(assessing)}.`,
    };
  }
  const { models } = engine.modelSet;
  return {
    state: 'no-model',
    subject: ref,
    reason: judged.reason ?? 'No enabled maturity model assesses it.',
    remedy:
      models.length > 0
        ? `Correct its type if it is wrong. Enabled are ${listTitles(
            models,
          )}; an administrator can enable others under 'mlopsMaturity.models'.`
        : "Ask an administrator to enable a model under 'mlopsMaturity.models'.",
  };
}

/** What the tab of an entity shows: traces and texts are made anew from the evidence, and never stored. */
export function presentSubject(options: {
  ref: string;
  entity: Entity;
  judged: JudgedSubject;
  /** Id of an enabled model; the first that assesses the subject where absent. */
  model?: string;
  engine: Engine;
  asOf: string;
}): SubjectAssessmentResponse {
  const { judged, model, entity, engine, asOf } = options;
  const byModel = new Map(
    judged.assessments.map(stored => [stored.model, stored]),
  );
  const { models } = engine.modelSet;
  const assessing = models.filter(({ compiled }) =>
    byModel.has(compiled.model.id),
  );
  const idOf = ({ compiled }: EnabledModel) => compiled.model.id;
  const chosen = assessing.find(
    enabled => model === undefined || idOf(enabled) === model,
  );
  if (!chosen || !judged.evidence) {
    const asked = models.find(enabled => idOf(enabled) === model);
    return presentUnassessed({ ...options, asked, assessing });
  }
  const evidence: Evidence = judged.evidence;
  const { target } = byModel.get(idOf(chosen))!;
  const editUrl = editUrlOf(entity);
  return {
    state: 'assessed',
    assessment: assess(chosen.compiled, evidence, { asOf }),
    evidence,
    models: assessing.map(({ compiled, version }) => {
      const { level } = byModel.get(compiled.model.id)!;
      return {
        id: compiled.model.id,
        title: compiled.model.title,
        version,
        level: compiled.level(level),
      };
    }),
    ...(target !== undefined && { target }),
    ...(editUrl && { editUrl }),
    assessedAt: judged.assessedAt,
  };
}
