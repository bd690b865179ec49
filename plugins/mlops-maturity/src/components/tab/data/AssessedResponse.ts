import type { SubjectAssessmentResponse } from 'backstage-plugin-mlops-maturity-common';

/** The response of a subject that was assessed. */
export type AssessedResponse = Extract<
  SubjectAssessmentResponse,
  { state: 'assessed' }
>;

/** The response of an entity that was not, with the reason and the remedy. */
export type NotAssessedResponse = Exclude<
  SubjectAssessmentResponse,
  AssessedResponse
>;
