import type { Knex } from 'knex';
import type { ChangeRecord } from '../ChangeRecord';
import { chunks } from '../chunks';
import { ChangesTable, LevelChangesTable, VALUES_AN_IN } from '../tables';
import { changeRecordOf } from './readChanges';

/** Change records that are known by subject and revision, by subject, newest first. */
export async function readChangesByRevision(
  knex: Knex,
  wanted: { subject: string; revisions: number[] }[],
): Promise<Map<string, ChangeRecord[]>> {
  const ids = new Map<string, number>();
  for (const some of chunks(wanted, VALUES_AN_IN)) {
    const rows: { id: number; ref: string }[] = await knex('subjects')
      .whereIn(
        'ref',
        some.map(({ subject }) => subject),
      )
      .select('id', 'ref');
    rows.forEach(({ id, ref }) => ids.set(ref, id));
  }
  const pairs = wanted.flatMap(({ subject, revisions }) =>
    ids.has(subject)
      ? revisions.map(revision => [ids.get(subject)!, revision])
      : [],
  );
  const changes: ChangesTable[] = [];
  const levels: LevelChangesTable[] = [];
  for (const some of chunks(pairs, VALUES_AN_IN / 2)) {
    changes.push(
      ...(await knex('changes')
        .whereIn(['subject_id', 'revision'], some)
        .orderBy('revision', 'desc')),
    );
    levels.push(
      ...(await knex('level_changes')
        .whereIn(['subject_id', 'revision'], some)
        .orderBy('model')),
    );
  }
  return new Map(
    wanted.map(({ subject }) => {
      const id = ids.get(subject);
      const own = levels.filter(level => level.subject_id === id);
      return [
        subject,
        changes
          .filter(change => change.subject_id === id)
          .map(change => changeRecordOf(subject, change, own)),
      ];
    }),
  );
}
