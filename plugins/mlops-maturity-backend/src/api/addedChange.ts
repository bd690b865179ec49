import type { SubjectChange } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { StoredSubject } from '../store/rows';
import type { Acting } from './acting';
import type { ApiContext } from './ApiContext';
import { changeWithin, type RowOptions } from './present/addedRows';

/**
 * Changes what people have added to a subject.
 *
 * @param options - `write`: as `Assessor.changeAdded` takes it. `rowOf`: how what was written is told.
 * @returns what was written, how it is told, and what it did to the subject as far as the caller may read it.
 */
export async function addedChange<Added, Row>(options: {
  stored: StoredSubject;
  acting: Acting;
  context: ApiContext;
  write: (tx: Knex.Transaction, at: string) => Promise<Added>;
  rowOf: (added: Added, options: RowOptions) => Row;
}): Promise<{ added: Added; row: Row; changed: { change?: SubjectChange } }> {
  const { stored, acting, context, write, rowOf } = options;
  const { actor, caller, credentials } = acting;
  const { models, practices } = context.assessor.modelSet;
  const { result, change } = await context.assessor.changeAdded({
    subject: stored,
    credentials,
    write,
  });
  return {
    added: result,
    row: rowOf(result, { stored, actor, practices, at: context.now() }),
    changed: changeWithin(change, {
      scope: caller.scope,
      owner: stored.owner,
      models,
    }),
  };
}
