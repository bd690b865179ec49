import type { LevelChange } from '../ChangeRecord';
import type { Change } from '../SubjectWrite';
import type { ChangesTable, LevelChangesTable } from '../tables';
import type { Insert } from './insertRows';

export interface ChangeToInsert extends Change {
  id: number;
  revision: number;
  release: string;
}

const jsonOrNull = (list: unknown[]) =>
  list.length > 0 ? JSON.stringify(list) : null;

function changeRowOf(change: ChangeToInsert): ChangesTable {
  return {
    subject_id: change.id,
    revision: change.revision,
    at: change.at,
    cause: change.cause,
    release: change.release,
    claims: jsonOrNull(change.claims),
    waivers: jsonOrNull(change.waivers),
    facts: jsonOrNull(change.facts),
    measures: jsonOrNull(change.measures),
  };
}

function levelRowOf(
  change: ChangeToInsert,
  { model, version, fromVersion, from, to }: LevelChange,
): LevelChangesTable {
  return {
    subject_id: change.id,
    revision: change.revision,
    model,
    version,
    from_version: fromVersion ?? null,
    at: change.at,
    from_level: from?.level ?? null,
    from_confirmed: from?.confirmedLevel ?? null,
    from_unrated: from?.unrated ?? null,
    to_level: to?.level ?? null,
    to_confirmed: to?.confirmedLevel ?? null,
    to_unrated: to?.unrated ?? null,
  };
}

/** The primary keys make a record that is written twice impossible. */
export function insertsOfChanges(changes: ChangeToInsert[]): Insert[] {
  return [
    { table: 'changes', rows: changes.map(changeRowOf) },
    {
      table: 'level_changes',
      rows: changes.flatMap(change =>
        change.levels.map(level => levelRowOf(change, level)),
      ),
    },
  ];
}
