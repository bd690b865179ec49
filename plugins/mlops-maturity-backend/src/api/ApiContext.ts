import type {
  AuditorService,
  AuthService,
  BackstageCredentials,
  HttpAuthService,
  UserInfoService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Request } from 'express';
import type { Assessor } from '../assessor/Assessor';
import type { MlopsMaturityConfig } from '../config';
import type { GroupDirectory, SystemDirectory } from '../groups';
import type { MaturityReader } from '../store/MaturityStore';
import type { RememberedAnswers } from './RememberedAnswers';
import { ScopedReader, type CallerScope, type Visibility } from '../visibility';

/** What the routes work with. */
export interface ApiContext {
  config: MlopsMaturityConfig;
  assessor: Assessor;
  store: MaturityReader;
  groups: GroupDirectory;
  systems: SystemDirectory;
  answers: RememberedAnswers;
  visibility: Visibility;
  httpAuth: HttpAuthService;
  auth: AuthService;
  userInfo: UserInfoService;
  catalog: Pick<CatalogService, 'getEntitiesByRefs' | 'getEntityByRef'>;
  auditor: AuditorService;
  /** The time as an ISO instant in UTC. */
  now: () => string;
  urlReader: Pick<UrlReaderService, 'readUrl'>;
}

/** Who asks, what they may read, and the store as they may read it. */
export interface Caller {
  scope: CallerScope;
  reader: ScopedReader;
}

/**
 * @param options - `organization`: they ask for what assessments add up to.
 * @throws NotAllowedError where the caller may read no assessments at all, or not what they add up to.
 */
export async function callerOf(
  request: Request,
  context: ApiContext,
  options?: { organization?: boolean },
): Promise<Caller> {
  return callerWith(
    await context.httpAuth.credentials(request),
    context,
    options,
  );
}

/** The same for whoever holds the credentials: an action is called without a request. */
export async function callerWith(
  credentials: BackstageCredentials,
  context: Pick<ApiContext, 'store' | 'assessor' | 'visibility'>,
  options?: { organization?: boolean },
): Promise<Caller> {
  const { store, assessor, visibility } = context;
  const scope = await visibility.scopeOf(credentials, options);
  const models = assessor.modelSet.models.map(
    ({ compiled }) => compiled.model.id,
  );
  return { scope, reader: new ScopedReader({ store, scope, models }) };
}
