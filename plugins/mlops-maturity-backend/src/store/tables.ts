/** Rows as the database holds them; booleans are 0 and 1 on SQLite. */
export interface SubjectsTable {
  id: number;
  ref: string;
  title: string | null;
  kind: string;
  type: string | null;
  owner: string | null;
  system: string | null;
  lifecycle: string | null;
  criticality: string | null;
  state: string;
  reason: string | null;
  evidence: string | null;
  inventory: string | null;
  inventory_words: string | null;
  findings: number;
  fingerprint: string;
  revision: number;
  release: string;
  changed_in: number;
  valid_until: string | null;
  missing_since: string | null;
  suspected_in: number | null;
  assessed_at: string;
}

export interface AssessmentsTable {
  subject_id: number;
  model: string;
  version: string;
  level: number;
  confirmed_level: number;
  best_case: number;
  declared_level: number;
  backed_level: number;
  verified_level: number;
  score_value: number;
  score_max: number;
  known_value: number;
  known_of: number;
  area_levels: string;
  statuses: string;
  unrated: boolean | 0 | 1;
  not_applicable: boolean | 0 | 1;
  target: number | null;
}

export interface ChangesTable {
  subject_id: number;
  revision: number;
  at: string;
  cause: string;
  release: string;
  claims: string | null;
  waivers: string | null;
  facts: string | null;
  measures: string | null;
}

export interface LevelChangesTable {
  subject_id: number;
  revision: number;
  model: string;
  version: string;
  from_version: string | null;
  at: string;
  from_level: number | null;
  from_confirmed: number | null;
  from_unrated: boolean | 0 | 1 | null;
  to_level: number | null;
  to_confirmed: number | null;
  to_unrated: boolean | 0 | 1 | null;
}

export interface PracticesTable {
  number: number;
  practice: string;
}

export interface SweepsTable {
  id: number;
  started_at: string;
  finished_at: string | null;
  complete: boolean | 0 | 1;
  entities: number;
  subjects: number;
  assessed: number;
  failures: number;
  error: string | null;
}

/** At most this many rows an insert: SQLite compiles them to a compound select, of which it takes 500 terms. */
export const ROWS_AN_INSERT = 400;
/** At most this many values an IN. */
export const VALUES_AN_IN = 1000;

export interface AttestationsTable {
  id: string;
  subject_id: number;
  practice: string;
  met: boolean | 0 | 1;
  date: string;
  note: string | null;
  link: string | null;
  author: string;
  at: string;
  confirmed_by: string | null;
  confirmed_at: string | null;
  state: string;
  ended_by: string | null;
  ended_at: string | null;
  version: number;
}

export interface WaiversTable {
  id: string;
  subject_id: number;
  practice: string;
  models: string | null;
  reason: string;
  note: string | null;
  link: string | null;
  from_day: string;
  until_day: string;
  state: string;
  requested_by: string;
  requested_at: string;
  decided_by: string | null;
  decided_at: string | null;
  decision_note: string | null;
  ended_by: string | null;
  ended_at: string | null;
  version: number;
}
