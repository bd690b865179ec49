import type { Request } from 'express';
import type { PracticeCatalog } from 'backstage-plugin-mlops-maturity-common';
import { readActor, type Actor } from '../added/Actor';
import type { Page, PageRequest, SubjectFilter } from '../store/MaturityStore';
import type { StoredSubject } from '../store/rows';
import type { AddedAct, ScopedReader } from '../visibility';
import { callerWith, type ApiContext } from './ApiContext';
import { readableSubject } from './readableSubject';
import { ownerFilter } from './request/ownerFilter';
import { DEFAULT_LIMIT } from './request/params';

/**
 * A page of what people have added, with what the caller may do about each.
 *
 * @returns where the query names a subject, also whether the caller may do something about it.
 * @throws NotFoundError, NotAllowedError where the query names a subject that they may not see.
 */
export async function readAddedPage<
  T extends { subject: string },
  TRow,
>(options: {
  request: Request;
  context: ApiContext;
  query: {
    subject?: string;
    group?: string;
    ownOnly?: boolean;
    cursor?: string;
    limit?: number;
  };
  list: (asked: {
    reader: ScopedReader;
    filter: SubjectFilter;
    page: PageRequest;
    at: string;
  }) => Promise<Page<T>>;
  present: (
    item: T,
    options: {
      stored: StoredSubject;
      actor?: Actor;
      practices: PracticeCatalog;
      at: string;
    },
  ) => TRow;
}): Promise<{ page: Page<TRow>; asked?: (act: AddedAct) => boolean }> {
  const { request, context, query, list, present } = options;
  const { subject, cursor, limit = DEFAULT_LIMIT } = query;
  const credentials = await context.httpAuth.credentials(request);
  const caller = await callerWith(credentials, context);
  const actor = context.auth.isPrincipal(credentials, 'user')
    ? await readActor({ ...context, credentials })
    : undefined;
  const about =
    subject === undefined
      ? undefined
      : await readableSubject({ ref: subject, caller, context });
  const { owners } = await ownerFilter({ query, caller, context });
  const at = context.now();
  const { items, ...page } = await list({
    reader: caller.reader,
    filter: owners,
    page: { cursor, limit },
    at,
  });
  const refs = [...new Set(items.map(item => item.subject))];
  const subjects = new Map(
    (await context.store.readSubjects(refs)).map(each => [each.subject, each]),
  );
  const { practices } = context.assessor.modelSet;
  return {
    page: {
      ...page,
      items: items.flatMap(item => {
        const stored = subjects.get(item.subject);
        return stored ? [present(item, { stored, actor, practices, at })] : [];
      }),
    },
    ...(about && {
      asked: act => actor?.may(act, about.stored) ?? false,
    }),
  };
}
