import type {
  GroupGraph,
  SubjectRow,
  SubjectsQuery,
} from 'backstage-plugin-mlops-maturity-common';

const onTarget = (wanted: boolean | undefined, { level, target }: SubjectRow) =>
  wanted === undefined ||
  (target !== undefined && level.number < target === wanted);

const oneOf = (values: string[] | undefined, value: string | undefined) =>
  !values?.length || (value !== undefined && values.includes(value));

function ownersOf(query: SubjectsQuery, graph: GroupGraph) {
  if (!query.group) {
    return undefined;
  }
  return query.ownOnly
    ? new Set([query.group])
    : graph.selfAndDescendants(query.group);
}

const SORT_KEYS: Record<string, (row: SubjectRow) => string | number> = {
  subject: row => row.subject,
  owner: row => row.owner ?? '',
  level: row => row.level.number,
  confirmedLevel: row => row.confirmedLevel.number,
  score: row => row.score.value,
  known: row => row.known.value / row.known.of,
  gap: row => Math.max(0, (row.target ?? 0) - row.level.number),
  assessedAt: row => row.assessedAt,
};

/** Filters and sorts as the backend's list does. */
export function querySubjects(
  rows: SubjectRow[],
  query: SubjectsQuery,
  graph: GroupGraph,
): SubjectRow[] {
  const owners = ownersOf(query, graph);
  const text = query.text?.toLocaleLowerCase('en-US');
  const matching = rows.filter(
    row =>
      (!owners || (row.owner !== undefined && owners.has(row.owner))) &&
      (!query.system || row.system === query.system) &&
      oneOf(query.lifecycle, row.lifecycle) &&
      oneOf(query.criticality, row.criticality) &&
      oneOf(query.type, row.type) &&
      (!query.level?.length || query.level.includes(row.level.number)) &&
      (query.unrated === undefined || row.unrated === query.unrated) &&
      onTarget(query.belowTarget, row) &&
      (!query.provisional || row.provisional) &&
      (!query.noKnownOwner || !row.owner || !graph.get(row.owner)) &&
      (!query.withFindings || row.findings > 0) &&
      (!text ||
        `${row.subject} ${row.title ?? ''}`
          .toLocaleLowerCase('en-US')
          .includes(text)),
  );
  const { field, order } = query.orderBy ?? { field: 'subject', order: 'asc' };
  const key = SORT_KEYS[field];
  const sign = order === 'asc' ? 1 : -1;
  return matching.sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === y) {
      return a.subject < b.subject ? -1 : 1;
    }
    return (x < y ? -1 : 1) * sign;
  });
}
