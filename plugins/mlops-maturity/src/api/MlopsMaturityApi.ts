import type {
  FindingsResponse,
  HealthResponse,
  ModelDocument,
  ModelsResponse,
  RefreshResponse,
  ScorecardResponse,
  SubjectAssessmentResponse,
  SubjectsQuery,
  SubjectsResponse,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * What the frontend asks of the backend. Every method rejects with the `ResponseError` of a failed request.
 *
 * @public
 */
export interface MlopsMaturityApi {
  getModels(): Promise<ModelsResponse>;
  getModel(id: string): Promise<ModelDocument>;
  /** `model` absent: the first model that assesses the subject. */
  getAssessment(
    entityRef: string,
    options?: { model?: string },
  ): Promise<SubjectAssessmentResponse>;
  /** Asks the catalog for the entity anew and judges what it then says; takes up to 20 seconds. */
  refreshAssessment(
    entityRef: string,
    options?: { model?: string },
  ): Promise<RefreshResponse>;
  getScorecard(options?: { model?: string }): Promise<ScorecardResponse>;
  getSubjects(query: SubjectsQuery): Promise<SubjectsResponse>;
  /** The same rows as {@link MlopsMaturityApi.getSubjects}, all of them, as a CSV file. */
  getSubjectsCsv(query: SubjectsQuery): Promise<Blob>;
  getFindings(options?: {
    group?: string;
    cursor?: string;
  }): Promise<FindingsResponse>;
  getHealth(): Promise<HealthResponse>;
}
