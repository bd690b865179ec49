import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Request } from 'express';
import type { Assessor } from '../assessor/Assessor';
import type { GroupDirectory, SystemDirectory } from '../groups';
import type { MaturityReader } from '../store/MaturityStore';
import type { RememberedAnswers } from './RememberedAnswers';
import { ScopedReader, type CallerScope, type Visibility } from '../visibility';

/** What the routes work with. */
export interface ApiContext {
  assessor: Assessor;
  store: MaturityReader;
  groups: GroupDirectory;
  systems: SystemDirectory;
  answers: RememberedAnswers;
  visibility: Visibility;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
}

/** Who asks, what they may read, and the store as they may read it. */
export interface Caller {
  scope: CallerScope;
  reader: ScopedReader;
}

/** @throws NotAllowedError where the caller may read no assessments at all. */
export async function callerOf(
  request: Request,
  context: ApiContext,
): Promise<Caller> {
  const { store, assessor, visibility, httpAuth } = context;
  const scope = await visibility.scopeOf(await httpAuth.credentials(request));
  const models = assessor.modelSet.models.map(
    ({ compiled }) => compiled.model.id,
  );
  return { scope, reader: new ScopedReader({ store, scope, models }) };
}
