import type {
  AuditorService,
  AuthService,
  HttpAuthService,
  PermissionsRegistryService,
  PermissionsService,
  UserInfoService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { registerActions } from '../alpha/actions';
import type { Assessor } from '../assessor/Assessor';
import type { MlopsMaturityConfig } from '../config';
import { GroupDirectory, SystemDirectory } from '../groups';
import { registerPermissions } from '../permissions/registerPermissions';
import type { MaturityReader } from '../store/MaturityStore';
import { Visibility } from '../visibility';
import type { ApiContext } from './ApiContext';
import { RememberedAnswers } from './RememberedAnswers';
import { getAssessment } from './routes/getAssessment';
import { getAttestations } from './routes/getAttestations';
import { getBadge } from './routes/getBadge';
import { getFindings } from './routes/getFindings';
import { getHealth } from './routes/getHealth';
import { getHistory } from './routes/getHistory';
import { getInbox } from './routes/getInbox';
import { getInventory } from './routes/getInventory';
import { getModel } from './routes/getModel';
import { getModels } from './routes/getModels';
import { getMovers } from './routes/getMovers';
import { getOpenApi } from './routes/getOpenApi';
import { getReport } from './routes/getReport';
import { getRollups } from './routes/getRollups';
import { getScorecard } from './routes/getScorecard';
import { getSubjects } from './routes/getSubjects';
import { getSubjectTrend } from './routes/getSubjectTrend';
import { getTrend } from './routes/getTrend';
import { getSubjectsCsv } from './routes/getSubjectsCsv';
import { getUnassessed } from './routes/getUnassessed';
import { getWaivers } from './routes/getWaivers';
import { notificationSettings } from './routes/notificationSettings';
import { profiles } from './routes/profiles';
import { postAttestation } from './routes/postAttestation';
import { postAttestationDecision } from './routes/postAttestationDecision';
import { postPatch } from './routes/postPatch';
import { postPreview } from './routes/postPreview';
import { postRefresh } from './routes/postRefresh';
import { postRekey } from './routes/postRekey';
import { postWaiver } from './routes/postWaiver';
import { postWaiverDecision } from './routes/postWaiverDecision';

export interface RouterOptions {
  config: MlopsMaturityConfig;
  actionsRegistry: ActionsRegistryService;
  assessor: Assessor;
  store: MaturityReader;
  catalog: Pick<
    CatalogService,
    'streamEntities' | 'getEntitiesByRefs' | 'getEntityByRef'
  >;
  urlReader: Pick<UrlReaderService, 'readUrl'>;
  auth: AuthService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  auditor: AuditorService;
  userInfo: UserInfoService;
  /** The time as an ISO instant in UTC. */
  now: () => string;
}

/**
 * The API under `/api/mlops-maturity`, the actions that answer alike, and what the permission framework is told. To be
 * called once.
 */
export function createRouter(options: RouterOptions): Router {
  registerPermissions(options);
  const context: ApiContext = {
    ...options,
    visibility: new Visibility(options),
    groups: new GroupDirectory(options),
    systems: new SystemDirectory(options),
    answers: new RememberedAnswers(),
  };
  registerActions(options.actionsRegistry, context);
  const router = PromiseRouter();
  router.use((_request, response, next) => {
    // What is true for one caller must not be served to another.
    response.setHeader('Cache-Control', 'private, no-cache');
    next();
  });
  getModels(router, context);
  getModel(router, context);
  getSubjects(router, context);
  getSubjectsCsv(router, context);
  getInventory(router, context);
  getAssessment(router, context);
  postRefresh(router, context);
  postPatch(router, context);
  postPreview(router, context);
  postRekey(router, context);
  getHistory(router, context);
  getSubjectTrend(router, context);
  getScorecard(router, context);
  getRollups(router, context);
  getTrend(router, context);
  getMovers(router, context);
  getInbox(router, context);
  getReport(router, context);
  getFindings(router, context);
  getUnassessed(router, context);
  getAttestations(router, context);
  postAttestation(router, context);
  postAttestationDecision(router, context);
  getWaivers(router, context);
  postWaiver(router, context);
  postWaiverDecision(router, context);
  getBadge(router, context);
  profiles(router, context);
  notificationSettings(router, context);
  getHealth(router, context);
  getOpenApi(router);
  return router;
}
