import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { queryParams, subjectsQueryParams } from './queryParams';
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
 * What goes with a single request.
 *
 * @public
 */
export interface MlopsMaturityRequestOptions {
  /** A token to send, for callers whose `fetchApi` does not add one: other backends. */
  token?: string;
  signal?: AbortSignal;
}

/**
 * The typed client of the backend's API, for frontends and for other backends. The answers hold only what the caller
 * may see.
 *
 * Every method rejects with the `ResponseError` of a failed request.
 *
 * @public
 */
export class MlopsMaturityClient {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi ?? {
      // Called as a method, a browser's own fetch refuses to run.
      fetch: (...request) => globalThis.fetch(...request),
    };
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
    return this.#json(subjectPath(entityRef, 'assessment', options), options);
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
      subjectPath(entityRef, 'refresh', options),
      options,
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

  /** What is wrong with the evidence itself, across subjects. */
  getFindings(
    query: FindingsQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<FindingsResponse> {
    return this.#json(
      withParams('findings', queryParams({ ...query })),
      options,
    );
  }

  /** Subjects that are not assessed, with the reason. */
  getUnassessed(
    query: UnassessedQuery = {},
    options?: MlopsMaturityRequestOptions,
  ): Promise<UnassessedResponse> {
    return this.#json(
      withParams('unassessed', queryParams({ ...query })),
      options,
    );
  }

  /** How the assessing itself is doing. */
  getHealth(options?: MlopsMaturityRequestOptions): Promise<HealthResponse> {
    return this.#json('health', options);
  }

  async #url(path: string): Promise<string> {
    return `${await this.#discoveryApi.getBaseUrl('mlops-maturity')}/${path}`;
  }

  async #request(
    path: string,
    options: MlopsMaturityRequestOptions = {},
    method: 'GET' | 'POST' = 'GET',
  ): Promise<Response> {
    const { token, signal } = options;
    const response = await this.#fetchApi.fetch(await this.#url(path), {
      method,
      signal,
      headers: token ? { Authorization: `Bearer ${token}` } : undefined,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }

  async #json<T>(
    path: string,
    options?: MlopsMaturityRequestOptions,
    method?: 'GET' | 'POST',
  ): Promise<T> {
    const response = await this.#request(path, options, method);
    return response.json() as Promise<T>;
  }
}

/** The file holds every page. */
function csvPath(query: SubjectsQuery): string {
  const { cursor: _cursor, limit: _limit, ...whole } = query;
  return withParams('subjects.csv', subjectsQueryParams(whole));
}

function subjectPath(
  entityRef: string,
  action: 'assessment' | 'refresh',
  options: { model?: string; seen?: string } = {},
): string {
  const { model, seen } = options;
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const segments = [kind, namespace, name].map(encodeURIComponent).join('/');
  return withParams(
    `subjects/${segments}/${action}`,
    queryParams({ model, seen }),
  );
}

function withParams(path: string, params: URLSearchParams): string {
  return params.size ? `${path}?${params}` : path;
}
