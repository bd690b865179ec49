import { ConflictError, NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { SubjectsTable } from '../tables';
import { insertsOfChanges } from './insertChanges';
import { insertTogether } from './insertRows';
import { moveAdded } from './moveAdded';
import { completeSubjects } from './readSubjects';
import { RollupDifference } from './rollupCounts';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** No fingerprint is like it, so that the subject is due. */
const DUE = '';

/**
 * Makes what is stored of one entity be about another, its history included. What was recorded under the other name
 * until then gives way: it is the same thing, seen twice.
 *
 * @throws NotFoundError where nothing is stored of the first; ConflictError where the two were held side by side, and so
 *   are two things.
 */
export async function rekeySubject(
  tx: Knex.Transaction,
  options: {
    from: string;
    to: string;
    at: string;
    release: string;
    stateRevision: number;
  },
): Promise<void> {
  const { from, to, at, release, stateRevision } = options;
  const rows: SubjectsTable[] = await tx('subjects').whereIn('ref', [from, to]);
  const old = rows.find(({ ref }) => ref === from);
  const other = rows.find(({ ref }) => ref === to);
  if (!old) {
    throw new NotFoundError(
      `Nothing is stored of '${from}': there is no history that could follow '${to}'`,
    );
  }
  if (other) {
    await checkSameThing(tx, { old, other });
  }
  const difference = new RollupDifference();
  for (const subject of await completeSubjects(tx, rows)) {
    if (!subject.missingSince) {
      difference.add(subject, -1);
    }
    if (subject.id === old.id) {
      difference.add(subject, 1);
    }
  }
  if (other) {
    await moveAdded(tx, { from: other, to: old, at });
    await tx('subjects').where({ id: other.id }).delete();
  }
  await tx('failures').where({ ref: from }).delete();
  const revision = old.revision + 1;
  await tx('subjects')
    .where({ id: old.id })
    .update({
      ref: to,
      kind: to.slice(0, to.indexOf(':')),
      fingerprint: DUE,
      revision,
      changed_in: stateRevision,
      missing_since: null,
      suspected_in: null,
    });
  // What processes remember under the old name is void, as after a deletion.
  await tx('state').update({ deletions: tx.raw('deletions + 1') });
  await insertTogether(tx, [
    difference.insert,
    ...insertsOfChanges([
      {
        id: old.id,
        revision,
        at,
        cause: 'renamed',
        release,
        claims: [],
        waivers: [],
        facts: [{ fact: 'ref', from, to }],
        measures: [],
        levels: [],
      },
    ]),
  ]);
}

/** A renamed entity comes in the sweep that misses the old name, so the two are never held for long at once. */
async function checkSameThing(
  tx: Knex.Transaction,
  { old, other }: { old: SubjectsTable; other: SubjectsTable },
): Promise<void> {
  const oldest: { at: string } | undefined = await tx('changes')
    .where({ subject_id: other.id })
    .orderBy('revision')
    .first('at');
  const since = Date.parse(oldest?.at ?? other.assessed_at);
  const until = old.missing_since
    ? Date.parse(old.missing_since)
    : Number.POSITIVE_INFINITY;
  if (since < until - DAY_IN_MS) {
    throw new ConflictError(
      old.missing_since
        ? `'${other.ref}' was there for more than a day beside '${old.ref}': they are two things, each with a history of its own`
        : `'${old.ref}' and '${other.ref}' are both in the catalog: they are two things, each with a history of its own`,
    );
  }
}
