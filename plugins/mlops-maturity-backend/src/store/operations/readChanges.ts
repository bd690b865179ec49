import type { ChangeCause } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { ChangeRecord, LevelChange } from '../ChangeRecord';
import type { ChangesTable, LevelChangesTable } from '../tables';

function levelChangeOf(row: LevelChangesTable): LevelChange {
  return {
    model: row.model,
    version: row.version,
    ...(row.from_version !== null && { fromVersion: row.from_version }),
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

export function changeRecordOf(
  subject: string,
  change: ChangesTable,
  levels: LevelChangesTable[],
): ChangeRecord {
  return {
    subject,
    revision: change.revision,
    at: change.at,
    cause: change.cause as ChangeCause,
    release: change.release,
    claims: change.claims === null ? [] : JSON.parse(change.claims),
    waivers: change.waivers === null ? [] : JSON.parse(change.waivers),
    facts: change.facts === null ? [] : JSON.parse(change.facts),
    measures: change.measures === null ? [] : JSON.parse(change.measures),
    levels: levels
      .filter(level => level.revision === change.revision)
      .map(levelChangeOf),
  };
}

/** Change records of one subject, newest first. */
export async function readChanges(
  knex: Knex,
  request: {
    subject: string;
    limit: number;
    before?: number;
    since?: string;
    model?: string;
  },
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
  if (request.since !== undefined) {
    query.where('c.at', '>=', request.since);
  }
  if (request.model !== undefined) {
    query.whereExists(
      knex('level_changes as l')
        .select(knex.raw('1'))
        .whereRaw('l.subject_id = c.subject_id and l.revision = c.revision')
        .where('l.model', request.model),
    );
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
  return changes.map(change => changeRecordOf(request.subject, change, levels));
}
