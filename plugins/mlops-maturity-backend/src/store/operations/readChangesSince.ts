import type { Knex } from 'knex';
import type { ChangeRecord } from '../ChangeRecord';
import { chunks } from '../chunks';
import { ChangesTable, LevelChangesTable, VALUES_AN_IN } from '../tables';
import { changeRecordOf } from './readChanges';

/** What changed about each of many subjects since an instant, in the order of time; subjects without a change are left out. */
export async function readChangesSince(
  knex: Knex,
  request: { subjects: string[]; since: string },
): Promise<Map<string, ChangeRecord[]>> {
  const records = new Map<string, ChangeRecord[]>();
  for (const refs of chunks(request.subjects, VALUES_AN_IN)) {
    const changes: (ChangesTable & { ref: string })[] = await knex(
      'changes as c',
    )
      .join('subjects as s', 's.id', 'c.subject_id')
      .whereIn('s.ref', refs)
      .where('c.at', '>=', request.since)
      .orderBy(['c.subject_id', 'c.revision'])
      .select('c.*', 's.ref');
    const levels: LevelChangesTable[] = await knex('level_changes as l')
      .join('subjects as s', 's.id', 'l.subject_id')
      .whereIn('s.ref', refs)
      .where('l.at', '>=', request.since)
      .orderBy('l.model')
      .select('l.*');
    const levelsOf = new Map<number, LevelChangesTable[]>();
    for (const level of levels) {
      const own = levelsOf.get(level.subject_id) ?? [];
      own.push(level);
      levelsOf.set(level.subject_id, own);
    }
    for (const { ref, ...change } of changes) {
      const own = records.get(ref) ?? [];
      own.push(
        changeRecordOf(ref, change, levelsOf.get(change.subject_id) ?? []),
      );
      records.set(ref, own);
    }
  }
  return records;
}
