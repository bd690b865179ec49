import type { MlopsMaturityClient } from 'backstage-plugin-mlops-maturity-common';

/**
 * What the frontend asks of the backend: the client's methods, without its privates, so that others can stand in.
 *
 * @public
 */
export type MlopsMaturityApi = Pick<
  MlopsMaturityClient,
  | 'getModels'
  | 'getModel'
  | 'getAssessment'
  | 'refreshAssessment'
  | 'getPatch'
  | 'getScorecard'
  | 'getSubjects'
  | 'getSubjectsCsv'
  | 'getInventory'
  | 'getInventoryCsv'
  | 'getReport'
  | 'getProfile'
  | 'setCertifications'
  | 'getBadgeUrl'
  | 'getRollups'
  | 'getTrend'
  | 'getMovers'
  | 'getSubjectTrend'
  | 'getHistory'
  | 'getInbox'
  | 'getFindings'
  | 'getUnassessed'
  | 'getHealth'
  | 'getAttestations'
  | 'attest'
  | 'decideAttestation'
  | 'getWaivers'
  | 'requestWaiver'
  | 'decideWaiver'
  | 'previewModel'
  | 'rekeySubject'
  | 'getNotificationSettings'
  | 'setNotificationSettings'
>;
