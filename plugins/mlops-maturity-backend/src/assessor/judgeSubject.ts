import {
  CompiledModel,
  Evidence,
  judgeResolved,
  ResolvedEvidence,
  resolveEvidence,
  standingOf,
  Subject,
  targetOf,
  Targets,
} from 'backstage-plugin-mlops-maturity-common';
import type { StoredAssessment, SubjectState } from '../store/rows';
import type { ModelSet } from './Assessor';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** What the models say of one subject. */
export interface SubjectJudgement {
  state: Exclude<SubjectState, 'excluded'>;
  /** Why no enabled model assesses it. */
  reason?: string;
  assessments: StoredAssessment[];
  /** First instant at which something in it ends. */
  validUntil?: string;
}

/** No current claim about any of the model's practices comes from anywhere but the catalog's own metadata. */
function isUnrated(compiled: CompiledModel, evidence: ResolvedEvidence) {
  return !evidence.standings.spokenOf.some(position => {
    const requirement = compiled.requirementAt[position];
    return (
      requirement &&
      standingOf(evidence, requirement.practice).current.some(
        ({ claim }) => claim.source !== 'catalog',
      )
    );
  });
}

function reasonForNoModel({ kind, type }: Subject): string {
  return `No enabled maturity model assesses a ${kind}${
    type ? ` of type '${type}'` : ' without a type'
  }.`;
}

/** Judges evidence under every enabled model that assesses its subject. */
export function judgeSubject(options: {
  evidence: Evidence;
  asOf: string;
  modelSet: Pick<ModelSet, 'models' | 'practices'>;
  targets: Targets;
}): SubjectJudgement {
  const { evidence, asOf, modelSet, targets } = options;
  const { subject } = evidence;
  const resolved = resolveEvidence(evidence, modelSet.practices, asOf);
  const assessments = modelSet.models
    .filter(({ compiled }) => compiled.appliesTo(subject))
    .map(({ compiled, version }): StoredAssessment => {
      const { validUntil: _, ...judgement } = judgeResolved(compiled, resolved);
      const target = targetOf(subject, compiled.model, targets);
      return {
        model: compiled.model.id,
        version,
        ...judgement,
        unrated: isUnrated(compiled, resolved),
        ...(target !== undefined && { target }),
      };
    });
  return {
    ...(assessments.length > 0
      ? { state: 'subject' }
      : { state: 'no-model', reason: reasonForNoModel(subject) }),
    assessments,
    // The same whatever the model: it is the evidence that ends.
    ...(resolved.changesOn < Infinity && {
      validUntil: new Date(resolved.changesOn * DAY_IN_MS).toISOString(),
    }),
  };
}
