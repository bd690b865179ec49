import type { TeamRow } from './TeamRow';

export type TreeAction =
  | { kind: 'focus'; to: number }
  | { kind: 'toggle'; team: string };

/**
 * What a key does on the `at`-th row, after the treegrid pattern of the ARIA Authoring Practices. Rows below those
 * of the tree, such as "no known owner", count in `count` only.
 */
export function treeKey(options: {
  key: string;
  rows: TeamRow[];
  at: number;
  count: number;
}): TreeAction | undefined {
  const { key, rows, at, count } = options;
  const row: TeamRow | undefined = rows[at];
  const focus = (to: number): TreeAction | undefined =>
    to >= 0 && to < count && to !== at ? { kind: 'focus', to } : undefined;
  const isTeam = row?.kind === 'team' && row.opens;
  switch (key) {
    case 'ArrowDown':
      return focus(at + 1);
    case 'ArrowUp':
      return focus(at - 1);
    case 'Home':
      return focus(0);
    case 'End':
      return focus(count - 1);
    case 'ArrowRight':
      if (!isTeam) {
        return undefined;
      }
      return row.open
        ? focus(at + 1)
        : { kind: 'toggle', team: row.team.group };
    case 'ArrowLeft':
      if (isTeam && row.open) {
        return { kind: 'toggle', team: row.team.group };
      }
      return focus(parentOf(rows, at));
    default:
      return undefined;
  }
}

function parentOf(rows: TeamRow[], at: number): number {
  const depth = rows[at]?.depth ?? 1;
  for (let above = at - 1; above >= 0; above--) {
    if (rows[above].depth < depth) {
      return above;
    }
  }
  return -1;
}
