import type { Knex } from 'knex';
import type { ChangeCause, ChangeRecord, LevelChange } from '../ChangeRecord';
import type { ChangesTable, LevelChangesTable } from '../tables';

function levelChangeOf(row: LevelChangesTable): LevelChange {
  return {
    model: row.model,
    version: row.version,
    ...(row.from_level !== null && {
      from: {
        level: row.from_level,
        confirmedLevel: row.from_confirmed!,
        unrated: Boolean(row.from_unrated),
      },
    }),
    ...(row.to_level !== null && {
      to: {
        level: row.to_level,
        confirmedLevel: row.to_confirmed!,
        unrated: Boolean(row.to_unrated),
      },
    }),
  };
}

/** Change records of one subject, newest first. */
export async function readChanges(
  knex: Knex,
  request: { subject: string; limit: number; before?: number },
): Promise<ChangeRecord[]> {
  const query = knex('changes as c')
    .join('subjects as s', 's.id', 'c.subject_id')
    .where('s.ref', request.subject)
    .orderBy('c.revision', 'desc')
    .limit(request.limit)
    .select('c.*');
  if (request.before !== undefined) {
    query.where('c.revision', '<', request.before);
  }
  const changes: ChangesTable[] = await query;
  if (changes.length === 0) {
    return [];
  }
  const levels: LevelChangesTable[] = await knex('level_changes')
    .where('subject_id', changes[0].subject_id)
    .whereBetween('revision', [
      changes[changes.length - 1].revision,
      changes[0].revision,
    ])
    .orderBy('model');
  return changes.map(change => ({
    subject: request.subject,
    revision: change.revision,
    at: change.at,
    cause: change.cause as ChangeCause,
    release: change.release,
    claims: change.claims === null ? [] : JSON.parse(change.claims),
    facts: change.facts === null ? [] : JSON.parse(change.facts),
    levels: levels
      .filter(level => level.revision === change.revision)
      .map(levelChangeOf),
  }));
}
