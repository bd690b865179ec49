import type {
  Assessment,
  CompiledModel,
  Finding,
  JudgedClaim,
  RequirementResult,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessedDescriptor,
  AssessedDescriptors,
} from '../assess/assessDescriptors';

/** What changed about one requirement, with the claims that came and went. */
export interface RequirementChange {
  practice: string;
  title: string;
  before: RequirementResult;
  after: RequirementResult;
  came: JudgedClaim[];
  went: JudgedClaim[];
}

/** What changed about one subject under one model; one side is absent where it is new or gone. */
export interface AssessmentChange {
  subject: string;
  compiled: CompiledModel;
  before?: Assessment;
  after?: Assessment;
  /** Why it is no longer assessed, where a descriptor says so. */
  reason?: string;
  requirements: RequirementChange[];
  /** Findings that the later descriptor has and the earlier had not. */
  newFindings: Finding[];
}

function notIn<T>(
  items: T[],
  others: T[],
  asText: (item: T) => string = item => JSON.stringify(item),
): T[] {
  const known = new Set(others.map(asText));
  return items.filter(item => !known.has(asText(item)));
}

/** A claim as it was made, however it is judged. */
function asMade({ standing, expires, ...claim }: JudgedClaim): string {
  return JSON.stringify(claim);
}

function requirementChanges(
  compiled: CompiledModel,
  before: Assessment,
  after: Assessment,
): RequirementChange[] {
  const earlier = new Map(before.requirements.map(r => [r.practice, r]));
  return after.requirements.flatMap(now => {
    const { practice } = now;
    const then = earlier.get(practice)!;
    const came = notIn(now.claims, then.claims, asMade);
    const went = notIn(then.claims, now.claims, asMade);
    const title = compiled.catalog.get(practice)!.title;
    return then.status === now.status && came.length + went.length === 0
      ? []
      : [{ practice, title, before: then, after: now, came, went }];
  });
}

function keyOf({ assessment }: AssessedDescriptor): string {
  return `${assessment.subject.ref} ${assessment.model.id}`;
}

function changeOf(
  then: AssessedDescriptor | undefined,
  { assessment, compiled }: AssessedDescriptor,
): AssessmentChange {
  const before = then?.assessment;
  return {
    subject: assessment.subject.ref,
    compiled,
    before,
    after: assessment,
    requirements: before
      ? requirementChanges(compiled, before, assessment)
      : [],
    newFindings: notIn(assessment.findings, before?.findings ?? []),
  };
}

function isChange({
  before,
  after,
  requirements,
  newFindings,
}: AssessmentChange): boolean {
  return (
    !before ||
    !after ||
    requirements.length > 0 ||
    newFindings.length > 0 ||
    before.level.number !== after.level.number ||
    before.confirmedLevel.number !== after.confirmedLevel.number ||
    before.score.value !== after.score.value
  );
}

/** What differs between two sets of assessments, in the order of the later one; what is the same is left out. */
export function compareAssessments(
  before: AssessedDescriptors,
  after: AssessedDescriptors,
): AssessmentChange[] {
  const earlier = new Map(before.assessed.map(one => [keyOf(one), one]));
  const later = new Set(after.assessed.map(keyOf));
  const reasons = new Map(
    after.skipped.map(({ subject, reason }) => [subject, reason]),
  );
  const changes = after.assessed.map(now =>
    changeOf(earlier.get(keyOf(now)), now),
  );
  const gone = before.assessed
    .filter(one => !later.has(keyOf(one)))
    .map(
      ({ assessment, compiled }): AssessmentChange => ({
        subject: assessment.subject.ref,
        compiled,
        before: assessment,
        reason: reasons.get(assessment.subject.ref),
        requirements: [],
        newFindings: [],
      }),
    );
  return [...changes, ...gone].filter(isChange);
}
