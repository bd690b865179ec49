import type {
  AttestationResponse,
  AttestationsQuery,
  AttestationsResponse,
  AttestRequest,
  DecisionRequest,
  WaiverRequest,
  WaiverResponse,
  WaiversQuery,
  WaiversResponse,
} from './added';
import type { Certification } from '../career/Certification';
import type { PersonalProfile } from '../career/PersonalProfile';
import {
  createApiRequests,
  type ApiRequests,
  type MlopsMaturityRequestOptions,
} from './apiRequests';
import {
  badgePath,
  csvPath,
  inventoryCsvPath,
  profilePath,
  subjectPath,
  withParams,
} from './paths';
import { queryParams, subjectsQueryParams } from './queryParams';
import type {
  HistoryQuery,
  HistoryResponse,
  MoversQuery,
  MoversResponse,
  SubjectTrendResponse,
  TrendQuery,
  TrendResponse,
} from './history';
import type { InboxQuery, InboxResponse } from './inbox';
import type { InventoryQuery, InventoryResponse } from './inventory';
import type { NotificationSettings } from './notifications';
import type { PatchRequest, PatchResponse } from './patch';
import type {
  PreviewRequest,
  PreviewResponse,
  RekeyRequest,
  RekeyResponse,
} from './preview';
import type { RollupReport } from '../report/rollup';
import type { RollupsQuery, RollupsResponse } from './rollups';
import type {
  FindingsQuery,
  FindingsResponse,
  HealthResponse,
  ModelDocument,
  ModelsResponse,
  RefreshResponse,
  ScorecardResponse,
  SubjectAssessmentResponse,
  SubjectsQuery,
  SubjectsResponse,
  UnassessedQuery,
  UnassessedResponse,
} from './types';

/**
 * The typed client of the backend's API, for frontends and for other backends. The answers hold only what the caller
 * may see.
 *
 * Every method rejects with the `ResponseError` of a failed request.
 *
 * @public
 */
export class MlopsMaturityClient {
  readonly #json: ApiRequests['json'];
  readonly #request: ApiRequests['request'];
  readonly #url: ApiRequests['url'];

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    const { json, request, url } = createApiRequests(options);
    this.#json = json;
    this.#request = request;
    this.#url = url;
  }

  /** The enabled models, and those that could not be loaded. */
  getModels(options?: MlopsMaturityRequestOptions): Promise<ModelsResponse> {
    return this.#json('models', options);
  }

  /** A model in full, with the practices that its requirements name. */
  getModel(
    id: string,
    options?: MlopsMaturityRequestOptions,
  ): Promise<ModelDocument> {
    return this.#json(`models/${encodeURIComponent(id)}`, options);
  }

  /** One entity's assessment with its trace; under the first model that assesses it where `model` is absent. */
  getAssessment(
    entityRef: string,
    options?: { model?: string } & MlopsMaturityRequestOptions,
  ): Promise<SubjectAssessmentResponse> {
    return this.#json(
      subjectPath(entityRef, 'assessment', { model: options?.model }),
      options,
    );
  }

  /**
   * Asks the catalog for the entity anew and judges what it then says; takes up to 20 seconds. `seen` is the `assessedAt`
   * of the assessment that the caller has: where there is a newer one already, it is the answer at once.
   */
  refreshAssessment(
    entityRef: string,
    options?: {
      model?: string;
      seen?: string;
    } & MlopsMaturityRequestOptions,
  ): Promise<RefreshResponse> {
    return this.#json(
      subjectPath(entityRef, 'refresh', {
        model: options?.model,
        seen: options?.seen,
      }),
      options,
      'POST',
    );
  }

  /** What an owner's word on practices would change in the entity's descriptor; nothing is written. */
  getPatch(
    entityRef: string,
    body: PatchRequest,
    options?: MlopsMaturityRequestOptions,
  ): Promise<PatchResponse> {
    return this.#json(
      subjectPath(entityRef, 'patch'),
      { ...options, body },
      'POST',
    );
  }

  /** What the assessments of an organisation add up to; under the default model where `model` is absent. */
  getScorecard(
    options?: { model?: string } & MlopsMaturityRequestOptions,
  ): Promise<ScorecardResponse> {
    return this.#json(
      withParams('scorecard', queryParams({ model: options?.model })),
      options,
    );
  }

  /** A page of subjects under one model. */
  getSubjects(
    query: SubjectsQuery,
    options?: MlopsMaturityRequestOptions,
  ): Promise<SubjectsResponse> {
    return this.#json(
      withParams('subjects', subjectsQueryParams(query)),
      options,
    );
  }

  /** The same rows as {@link MlopsMaturityClient.getSubjects}, all of them, as a CSV file. */
  async getSubjectsCsv(
    query: SubjectsQuery,
    options?: MlopsMaturityRequestOptions,
  ): Promise<Blob> {
    const response = await this.#request(csvPath(query), options);
    return response.blob();
  }

  /** Where that file can be fetched, by a caller who sends the credentials along. */
  async getSubjectsCsvUrl(query: SubjectsQuery): Promise<string> {
    return this.#url(csvPath(query));
  }

  /** All open steps over what somebody owns, by practice, and what ends soon. */
  getInbox(
    query: InboxQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<InboxResponse> {
    return this.#json(withParams('inbox', queryParams({ ...query })), options);
  }

  /** What the ML subjects consist of: a page of them, and all of them in numbers. */
  getInventory(
    query: InventoryQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<InventoryResponse> {
    const path = withParams('inventory', queryParams({ ...query }));
    return this.#json(path, options);
  }

  /** The same rows, all of them, as a CSV file. */
  async getInventoryCsv(
    query: InventoryQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<Blob> {
    const response = await this.#request(inventoryCsvPath(query), options);
    return response.blob();
  }

  /** What is wrong with the evidence itself, across subjects. */
  getFindings(
    query: FindingsQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<FindingsResponse> {
    const path = withParams('findings', queryParams({ ...query }));
    return this.#json(path, options);
  }

  /** Subjects that are not assessed, with the reason. */
  getUnassessed(
    query: UnassessedQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<UnassessedResponse> {
    const path = withParams('unassessed', queryParams({ ...query }));
    return this.#json(path, options);
  }

  /** What changed about one subject and why, newest first. */
  getHistory(
    entityRef: string,
    query: HistoryQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<HistoryResponse> {
    return this.#json(subjectPath(entityRef, 'history', { ...query }), options);
  }

  /** One subject's level over time, 90 days where `days` is absent. */
  getSubjectTrend(
    entityRef: string,
    query: { model?: string; days?: number } = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<SubjectTrendResponse> {
    return this.#json(subjectPath(entityRef, 'trend', query), options);
  }

  /** What assessments add up to by group, system, domain, lifecycle, criticality or type. */
  getRollups(
    query: RollupsQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<RollupsResponse> {
    const path = withParams('rollups', queryParams({ ...query }));
    return this.#json(path, options);
  }

  /** A rollup by day, on a fixed cohort with newcomers apart. */
  getTrend(
    query: TrendQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<TrendResponse> {
    return this.#json(withParams('trend', queryParams({ ...query })), options);
  }

  /** Who moved up and who down, and what moved them. */
  getMovers(
    query: MoversQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<MoversResponse> {
    return this.#json(withParams('movers', queryParams({ ...query })), options);
  }

  /** The maturity report of a team or of the organization. */
  getReport(
    query: TrendQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<RollupReport> {
    return this.#json(withParams('report', queryParams({ ...query })), options);
  }

  /** What a model that is not published would do, and to whom; nothing is written. */
  previewModel(
    body: PreviewRequest,
    options?: MlopsMaturityRequestOptions,
  ): Promise<PreviewResponse> {
    return this.#json('preview', { ...options, body }, 'POST');
  }

  /** Makes the history of a renamed entity follow it. */
  rekeySubject(
    body: RekeyRequest,
    options?: MlopsMaturityRequestOptions,
  ): Promise<RekeyResponse> {
    return this.#json('admin/rekey', { ...options, body }, 'POST');
  }

  /** What people attest, newest first. */
  getAttestations(
    query: AttestationsQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<AttestationsResponse> {
    const path = withParams('attestations', queryParams({ ...query }));
    return this.#json(path, options);
  }

  /** Attests that a subject meets a practice or does not; it is judged anew at once. */
  attest(
    entityRef: string,
    body: AttestRequest,
    options?: MlopsMaturityRequestOptions,
  ): Promise<AttestationResponse> {
    const path = subjectPath(entityRef, 'attestations');
    return this.#json(path, { ...options, body }, 'POST');
  }

  /** Confirms an attestation, as somebody independent, or takes it back. */
  decideAttestation(
    id: string,
    action: 'confirm' | 'withdraw',
    body: DecisionRequest,
    options?: MlopsMaturityRequestOptions,
  ): Promise<AttestationResponse> {
    const path = `attestations/${encodeURIComponent(id)}/${action}`;
    return this.#json(path, { ...options, body }, 'POST');
  }

  /** Waivers from the day they were asked for, newest first. */
  getWaivers(
    query: WaiversQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<WaiversResponse> {
    const path = withParams('waivers', queryParams({ ...query }));
    return this.#json(path, options);
  }

  /** Asks for a waiver; somebody else decides. */
  requestWaiver(
    entityRef: string,
    body: WaiverRequest,
    options?: MlopsMaturityRequestOptions,
  ): Promise<WaiverResponse> {
    const path = subjectPath(entityRef, 'waivers');
    return this.#json(path, { ...options, body }, 'POST');
  }

  /** Approves, refuses or ends a waiver; the subject is judged anew at once. */
  decideWaiver(
    id: string,
    action: 'approve' | 'refuse' | 'revoke',
    body: DecisionRequest,
    options?: MlopsMaturityRequestOptions,
  ): Promise<WaiverResponse> {
    const path = `waivers/${encodeURIComponent(id)}/${action}`;
    return this.#json(path, { ...options, body }, 'POST');
  }

  /** How the caller wants to be told what has become of the components they own. */
  getNotificationSettings(
    options?: MlopsMaturityRequestOptions,
  ): Promise<NotificationSettings> {
    return this.#json('notification-settings', options);
  }

  /** Sets that. */
  setNotificationSettings(
    body: NotificationSettings,
    options?: MlopsMaturityRequestOptions,
  ): Promise<NotificationSettings> {
    return this.#json('notification-settings', { ...options, body }, 'POST');
  }

  /** What the caller can make of the evidence about their own components, over 180 days where `days` is absent. */
  getProfile(
    person: string,
    query: { days?: number } = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<PersonalProfile> {
    return this.#json(profilePath(person, '', query), options);
  }

  /** Sets the certifications that the caller lists about themselves. */
  setCertifications(
    person: string,
    body: { certifications: Certification[] },
    options?: MlopsMaturityRequestOptions,
  ): Promise<{ certifications: Certification[] }> {
    const path = profilePath(person, '/certifications');
    return this.#json(path, { ...options, body }, 'POST');
  }

  /** Where the badge of an entity is, for a README; served where the portal allows badges. */
  getBadgeUrl(entityRef: string, query: { model?: string } = {}) {
    return this.#url(badgePath(entityRef, query));
  }

  /** How the assessing itself is doing. */
  getHealth(options?: MlopsMaturityRequestOptions): Promise<HealthResponse> {
    return this.#json('health', options);
  }
}
