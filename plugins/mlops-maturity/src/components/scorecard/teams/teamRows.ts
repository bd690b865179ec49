import type { GroupRollup } from 'backstage-plugin-mlops-maturity-common';
import { findTeams } from './findTeams';
import { subjectsToGo } from './subjectsToGo';
import type { TeamRow } from './TeamRow';

export type TeamOrder = 'to-go' | 'name';

/** Siblings that are drawn at once; the rest on demand, so that 5,000 teams cost no more than 50. */
export const SIBLINGS_AT_ONCE = 50;

const compareNames = new Intl.Collator(undefined, { numeric: true }).compare;

function comparator(order: TeamOrder) {
  return (a: GroupRollup, b: GroupRollup) =>
    (order === 'to-go' ? subjectsToGo(b.total) - subjectsToGo(a.total) : 0) ||
    compareNames(a.title, b.title);
}

/**
 * The rows of the tree that are on the screen: the top, and what is below every open team.
 * While something is searched, only matches and what is above them, which is then open.
 */
export function teamRows(options: {
  groups: readonly GroupRollup[];
  open: ReadonlySet<string>;
  order: TeamOrder;
  search?: string;
  /** How many siblings to draw under a team, where more than {@link SIBLINGS_AT_ONCE} are wanted. */
  shown?: ReadonlyMap<string, number>;
}): TeamRow[] {
  const { groups, open, order, search = '', shown } = options;
  const teams = new Map(groups.map(team => [team.group, team]));
  const top = groups.filter(({ parent }) => !parent || !teams.has(parent));
  const found = findTeams(teams, search);
  const compare = comparator(order);
  const rows: TeamRow[] = [];

  const below = (parent?: GroupRollup): GroupRollup[] => {
    const all = parent
      ? parent.children.flatMap(ref => teams.get(ref) ?? [])
      : [...top];
    const wanted =
      found && !(parent && found.matches.has(parent.group))
        ? all.filter(
            ({ group }) => found.matches.has(group) || found.above.has(group),
          )
        : all;
    return wanted.sort(compare);
  };
  const add = (depth: number, parent?: GroupRollup) => {
    const key = parent?.group ?? '';
    if (parent && parent.own.assessed > 0 && !found) {
      rows.push({ kind: 'own', key: `${key} own`, depth, team: parent });
    }
    const siblings = below(parent);
    const limit = shown?.get(key) ?? SIBLINGS_AT_ONCE;
    siblings.slice(0, limit).forEach((team, index) => {
      const opens = team.children.length > 0;
      const isOpen =
        opens && (open.has(team.group) || !!found?.above.has(team.group));
      rows.push({
        kind: 'team',
        key: team.group,
        depth,
        team,
        open: isOpen,
        opens,
        place: index + 1,
        siblings: siblings.length,
      });
      if (isOpen) {
        add(depth + 1, team);
      }
    });
    const hidden = siblings.length - limit;
    if (hidden > 0) {
      rows.push({
        kind: 'more',
        key: `${key} more`,
        depth,
        parent: key,
        hidden,
      });
    }
  };
  add(1);
  return rows;
}
