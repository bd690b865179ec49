import type { Evidence, Finding } from 'backstage-plugin-mlops-maturity-common';
import type { StoredAssessment } from '../rows';
import type { SubjectWrite } from '../SubjectWrite';

export const RELEASE = 'r1';

export function evidenceOf(ref: string, findings: Finding[] = []): Evidence {
  return {
    subject: { ref, kind: 'component', tags: [], facts: {} },
    claims: [],
    waivers: [],
    findings,
    hints: [],
    measures: {},
    unavailable: [],
    sources: ['annotation', 'catalog'],
    readsDifferentlyFrom: [],
  };
}

export function assessmentOf(
  values: Partial<StoredAssessment> = {},
): StoredAssessment {
  return {
    model: 'five-stage',
    version: '1.0.0',
    level: 2,
    confirmedLevel: 1,
    bestCase: 5,
    byGrade: { declared: 3, backed: 2, verified: 1 },
    score: { value: 7, max: 25 },
    known: { value: 8, of: 16 },
    areaLevels: [1, 2],
    statuses: 'mxu',
    unrated: false,
    notApplicable: false,
    ...values,
  };
}

/** A write of a new subject that one model assesses. */
export function subjectWrite(
  ref: string,
  values: Partial<SubjectWrite> = {},
): SubjectWrite {
  return {
    subject: ref,
    kind: ref.slice(0, ref.indexOf(':')),
    state: 'subject',
    evidence: evidenceOf(ref),
    fingerprint: 'e1',
    assessedAt: '2026-11-01T00:00:00.000Z',
    assessments: [assessmentOf()],
    ...values,
  };
}
