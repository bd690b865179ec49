import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { MlopsMaturityClient } from 'backstage-plugin-mlops-maturity-common';

/**
 * On whose behalf a plugin asks: the answers hold only what they may see.
 *
 * @public
 */
export interface MlopsMaturityServiceRequestOptions {
  credentials: BackstageCredentials;
}

type Ask<M extends keyof MlopsMaturityClient> = (
  request: Parameters<MlopsMaturityClient[M]>[0],
  options: MlopsMaturityServiceRequestOptions,
) => ReturnType<MlopsMaturityClient[M]>;

type AskAboutEntity<M extends keyof MlopsMaturityClient, Q> = (
  request: { entityRef: string } & Q,
  options: MlopsMaturityServiceRequestOptions,
) => ReturnType<MlopsMaturityClient[M]>;

/**
 * What the maturity backend tells other plugins of the same portal, in this process or another. Requests and answers are
 * those of the API; every method rejects with the `ResponseError` of a failed request.
 *
 * @public
 */
export interface MlopsMaturityService {
  /** The enabled models, and those that could not be loaded. */
  getModels(
    options: MlopsMaturityServiceRequestOptions,
  ): ReturnType<MlopsMaturityClient['getModels']>;
  /** A model in full, by its id. */
  getModel: Ask<'getModel'>;
  /** One entity's assessment, under the first model that assesses it where none is named. */
  getAssessment: AskAboutEntity<'getAssessment', { model?: string }>;
  /** What an owner's word on practices would change in the entity's descriptor; nothing is written. */
  getPatch: AskAboutEntity<
    'getPatch',
    Parameters<MlopsMaturityClient['getPatch']>[1]
  >;
  /** What changed about one subject and why, newest first. */
  getHistory: AskAboutEntity<
    'getHistory',
    NonNullable<Parameters<MlopsMaturityClient['getHistory']>[1]>
  >;
  /** One subject's level over time. */
  getSubjectTrend: AskAboutEntity<
    'getSubjectTrend',
    { model?: string; days?: number }
  >;
  /** A page of subjects under one model. */
  getSubjects: Ask<'getSubjects'>;
  /** What assessments add up to: the organisation and its groups. */
  getScorecard(
    request: { model?: string },
    options: MlopsMaturityServiceRequestOptions,
  ): ReturnType<MlopsMaturityClient['getScorecard']>;
  /** What assessments add up to by group, system, domain, lifecycle, criticality or type. */
  getRollups: Ask<'getRollups'>;
  /** A rollup by day. */
  getTrend: Ask<'getTrend'>;
  /** Who moved up and who down. */
  getMovers: Ask<'getMovers'>;
  /** What is wrong with the evidence itself. */
  getFindings: Ask<'getFindings'>;
  /** Subjects that are not assessed, with the reason. */
  getUnassessed: Ask<'getUnassessed'>;
  /** How the assessing itself is doing. */
  getHealth(
    options: MlopsMaturityServiceRequestOptions,
  ): ReturnType<MlopsMaturityClient['getHealth']>;
}
