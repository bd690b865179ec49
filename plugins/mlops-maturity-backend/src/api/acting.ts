import type {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import { nearest, type Practice } from 'backstage-plugin-mlops-maturity-common';
import type { Request } from 'express';
import { readActor, type Actor } from '../added/Actor';
import type { StoredSubject } from '../store/rows';
import { sees } from '../visibility';
import { callerWith, type ApiContext, type Caller } from './ApiContext';
import { readableAssessment } from './readableAssessment';
import { readableSubject } from './readableSubject';

/** Somebody who does something about what people add to a subject. */
export interface Acting {
  credentials: BackstageCredentials<BackstageUserPrincipal>;
  caller: Caller;
  actor: Actor;
}

/**
 * @throws NotAllowedError where it is no user: only people attest and decide.
 */
export async function actingOf(
  request: Request,
  context: ApiContext,
): Promise<Acting> {
  const credentials = await context.httpAuth.credentials(request, {
    allow: ['user'],
  });
  return {
    credentials,
    caller: await callerWith(credentials, context),
    actor: await readActor({ ...context, credentials }),
  };
}

/**
 * A subject that something is to be added to, brought up to date first: so that what is added is the only thing that
 * changes.
 *
 * @throws NotFoundError, NotAllowedError as the assessment itself; InputError where it is not assessed.
 */
export async function addressedSubject(options: {
  entityRef: string;
  acting: Acting;
  context: ApiContext;
}): Promise<StoredSubject> {
  const { entityRef, acting, context } = options;
  const { state, ...result } = await readableAssessment({
    assessor: context.assessor,
    scope: acting.caller.scope,
    request: { entityRef, credentials: acting.credentials },
  });
  const stored = await context.store.readSubject(entityRef);
  if (state !== 'assessed' || !stored) {
    const reason = 'reason' in result ? `: ${result.reason}` : '';
    throw new InputError(`${entityRef} is not assessed${reason}`);
  }
  return stored;
}

/**
 * The subject of something that people have added, as the caller may see it.
 *
 * @param options - `found`: what has the id; absent where nothing has.
 * @throws NotFoundError in the same words, whether it does not exist or its subject is hidden.
 */
export async function subjectOfAdded<T>(options: {
  found: { subject: string; added: T } | undefined;
  what: string;
  caller: Caller;
  context: ApiContext;
}): Promise<{ added: T; stored: StoredSubject }> {
  const { found, what, caller, context } = options;
  if (!found || !sees(caller.scope, found.subject)) {
    throw new NotFoundError(`There is no ${what} that you may see`);
  }
  const { stored } = await readableSubject({
    ref: found.subject,
    caller,
    context,
  });
  return { added: found.added, stored };
}

/** @throws InputError that names the nearest one there is. */
export function knownPractice(id: string, context: ApiContext): Practice {
  const { practices } = context.assessor.modelSet;
  const practice = practices.get(id);
  if (!practice) {
    const near = nearest(
      id,
      practices.practices.map(each => each.id),
    );
    throw new InputError(
      `'practice': no practice has the id '${id}'${
        near ? `: did you mean '${near}'?` : ''
      }`,
    );
  }
  return practice;
}
