import {
  rollup,
  rollupGroups,
  type GroupGraph,
  type ModelSummary,
  type RollupKind,
  type RollupsResponse,
  type SubjectRow,
} from 'backstage-plugin-mlops-maturity-common';

/** The rollups as the backend adds them up; every system of a generated organisation is in one domain. */
export function rollupsOf(options: {
  by: RollupKind;
  rows: SubjectRow[];
  model: ModelSummary;
  graph: GroupGraph;
}): RollupsResponse {
  const { by, rows, model, graph } = options;
  const { levels } = model;
  const subjects = rows.map(row => ({ ...row, level: row.level.number }));
  if (by === 'group') {
    const { groups, noKnownOwner } = rollupGroups({ subjects, graph, levels });
    return {
      model: model.id,
      by,
      items: groups.map(({ group, title, parent, own, total }) => ({
        member: group,
        title,
        parent,
        own,
        total,
      })),
      none: noKnownOwner,
    };
  }
  const keyOf = (row: SubjectRow) =>
    by === 'domain' ? row.system && 'domain:default/all' : row[by];
  const of = (member?: string) =>
    rollup({
      subjects: rows
        .filter(row => keyOf(row) === member)
        .map(row => ({ ...row, level: row.level.number })),
      levels,
    });
  const members = [...new Set(rows.map(keyOf))].filter(
    (member): member is string => member !== undefined,
  );
  const none = of(undefined);
  return {
    model: model.id,
    by,
    items: members.sort().map(member => ({
      member,
      own: of(member),
      ...(by === 'domain' && { total: of(member) }),
    })),
    none: none.assessed ? none : undefined,
  };
}
