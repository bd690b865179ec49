import { setImmediate } from 'node:timers/promises';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  assess,
  inboxOf,
  type InboxResponse,
  type InboxSubject,
} from 'backstage-plugin-mlops-maturity-common';
import { callerWith, type ApiContext } from './ApiContext';
import { enabledModel } from './request/enabledModel';
import { ownerFilter } from './request/ownerFilter';

/** Nobody reads further, and each is judged. */
const MOST_SUBJECTS = 300;

/** Other requests get their turn after so many judgements. */
const AT_A_TIME = 20;

/** Whose subjects are meant where no owner is named. */
async function ownersOf(
  credentials: BackstageCredentials,
  { auth, userInfo }: Pick<ApiContext, 'auth' | 'userInfo'>,
): Promise<Set<string>> {
  if (!auth.isPrincipal(credentials, 'user')) {
    throw new InputError(
      "Parameter 'group' must name an owner: you are nobody who owns anything",
    );
  }
  const { userEntityRef, ownershipEntityRefs } = await userInfo.getUserInfo(
    credentials,
  );
  return new Set(
    [userEntityRef, ...ownershipEntityRefs].map(ref =>
      ref.toLocaleLowerCase('en-US'),
    ),
  );
}

/**
 * What there is to do about the subjects of an owner, as the caller may read them.
 *
 * @throws NotFoundError where the model is not enabled; InputError where no owner is named and the caller is no user.
 */
export async function readInbox(options: {
  query: { model?: string; group?: string; ownOnly?: boolean };
  credentials: BackstageCredentials;
  context: ApiContext;
}): Promise<{
  /** All that the answer follows from. */
  causes: unknown[];
  answer: () => Promise<InboxResponse>;
}> {
  const { query, credentials, context } = options;
  const { assessor, config, store } = context;
  const { compiled } = enabledModel(assessor.modelSet, query.model);
  const caller = await callerWith(credentials, context);
  const named = query.group
    ? await ownerFilter({ query, caller, context })
    : { owners: { owners: await ownersOf(credentials, context) }, causes: [] };
  const owners = named.owners.owners!;
  const asOf = context.now();
  const model = compiled.model.id;
  return {
    causes: [
      'inbox',
      await store.dataRevision(),
      assessor.modelSet.release,
      caller.scope.hash,
      query,
      [...owners].sort(),
      // What ends soon is another day by day.
      asOf.slice(0, 10),
      ...named.causes,
    ],
    answer: async () => {
      const asked = { model, filter: { owners } };
      const totalItems = await caller.reader.totalAssessments(asked);
      const { items } = await caller.reader.listAssessments({
        ...asked,
        orderBy: { field: 'gap', order: 'desc' },
        limit: MOST_SUBJECTS,
      });
      const stored = await store.readEvidence(
        items.map(({ subject }) => subject),
      );
      const subjects: InboxSubject[] = [];
      for (const { title, evidence } of stored) {
        const assessment = assess(compiled, evidence, { asOf });
        subjects.push({ title, evidence, assessment });
        if (subjects.length % AT_A_TIME === 0) {
          await setImmediate();
        }
      }
      return {
        model,
        owners: [...owners].sort(),
        subjects: { looked: subjects.length, of: totalItems },
        ...inboxOf({
          compiled,
          subjects,
          asOf,
          annotationPrefix: config.annotationPrefix,
        }),
      };
    },
  };
}
