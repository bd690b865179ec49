/** The gap comes before the level: the way to go, not the rank. */
export const TEAM_COLUMNS = [
  'team',
  'toGo',
  'atTarget',
  'distribution',
  'level',
  'known',
  'subjects',
] as const;
