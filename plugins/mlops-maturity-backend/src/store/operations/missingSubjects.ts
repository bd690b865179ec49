import type { ChangeCause } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { chunks } from '../chunks';
import { VALUES_AN_IN } from '../tables';
import { insertsOfChanges } from './insertChanges';
import { insertTogether, type Insert } from './insertRows';
import { completeSubjects } from './readSubjects';
import { RollupDifference } from './rollupCounts';

/**
 * Hides subjects, with a change record each. Those that somebody wrote after `stateRevision` was read are left alone:
 * whoever wrote them has seen them.
 *
 * @returns how many were hidden.
 */
export async function hideSubjects(
  tx: Knex.Transaction,
  options: {
    ids: number[];
    cause: Extract<ChangeCause, 'missing' | 'not-matching'>;
    at: string;
    release: string;
    /** The revision of `state` at which they were known to be stored, and this write's own. */
    knownAt: number;
    stateRevision: number;
  },
): Promise<number> {
  const { ids, cause, at, release, knownAt, stateRevision } = options;
  let hidden = 0;
  for (const some of chunks(ids, VALUES_AN_IN)) {
    const rows: { id: number; revision: number }[] = await tx('subjects')
      .whereIn('id', some)
      .where('changed_in', '<=', knownAt)
      .whereNull('missing_since')
      .update({
        missing_since: at,
        suspected_in: null,
        revision: tx.raw('revision + 1'),
        changed_in: stateRevision,
      })
      .returning(['id', 'revision']);
    const changes = rows.map(({ id, revision }) => ({
      id,
      revision,
      at,
      cause,
      release,
      claims: [],
      waivers: [],
      facts: [],
      measures: [],
      levels: [],
    }));
    await insertTogether(tx, [
      ...insertsOfChanges(changes),
      await uncounted(
        tx,
        rows.map(({ id }) => id),
      ),
    ]);
    hidden += rows.length;
  }
  return hidden;
}

/** What takes subjects out of the rollups: what is hidden is in no total. */
async function uncounted(tx: Knex.Transaction, ids: number[]): Promise<Insert> {
  const rows = await tx('subjects')
    .whereIn('id', ids)
    .select('id', 'owner', 'system', 'lifecycle', 'criticality', 'type')
    .select(tx.raw('null as evidence, null as reason, null as inventory'));
  const difference = new RollupDifference();
  for (const subject of await completeSubjects(tx, rows)) {
    difference.add(subject, -1);
  }
  return difference.insert;
}

/** Notes that a sweep missed these, and hid nothing since too many were missing at once. */
export async function suspectSubjects(
  tx: Knex.Transaction,
  options: { ids: number[]; sweep: number; stateRevision: number },
): Promise<void> {
  for (const some of chunks(options.ids, VALUES_AN_IN)) {
    await tx('subjects').whereIn('id', some).update({
      suspected_in: options.sweep,
      changed_in: options.stateRevision,
    });
  }
}

/**
 * Deletes subjects with all that belongs to them, where they have been missing since before an instant.
 *
 * @returns how many were deleted.
 */
export async function deleteMissingSubjects(
  tx: Knex.Transaction,
  options: { ids: number[]; missingBefore: string },
): Promise<number> {
  let deleted = 0;
  for (const some of chunks(options.ids, VALUES_AN_IN)) {
    deleted += await tx('subjects')
      .whereIn('id', some)
      .where('missing_since', '<', options.missingBefore)
      .delete();
  }
  if (deleted > 0) {
    await tx('state').update({ deletions: tx.raw('deletions + 1') });
  }
  return deleted;
}
