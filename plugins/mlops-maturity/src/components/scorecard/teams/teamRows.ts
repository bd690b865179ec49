import type { GroupRollup } from 'backstage-plugin-mlops-maturity-common';
import { subjectsToGo } from './subjectsToGo';

export type TeamOrder = 'to-go' | 'name';

/** One row of the tree of teams that is on the screen. */
export type TeamRow =
  | {
      kind: 'team';
      key: string;
      depth: number;
      team: GroupRollup;
      open: boolean;
      /** Has teams below it. */
      opens: boolean;
      /** Place among its siblings, from 1, and how many they are. */
      place: number;
      siblings: number;
    }
  /** What an open team owns itself, beside the teams below it. */
  | { kind: 'own'; key: string; depth: number; team: GroupRollup }
  /** Siblings not drawn yet. */
  | {
      kind: 'more';
      key: string;
      depth: number;
      /** Ref of the team they are under; empty at the top. */
      parent: string;
      hidden: number;
    };

/** Siblings that are drawn at once; the rest on demand, so that 5,000 teams cost no more than 50. */
export const SIBLINGS_AT_ONCE = 50;

const compareNames = new Intl.Collator(undefined, { numeric: true }).compare;

function comparator(order: TeamOrder) {
  return (a: GroupRollup, b: GroupRollup) =>
    (order === 'to-go' ? subjectsToGo(b.total) - subjectsToGo(a.total) : 0) ||
    compareNames(a.title, b.title);
}

/** The teams that match and everything above them; absent where nothing is searched. */
function findTeams(teams: Map<string, GroupRollup>, search: string) {
  const text = search.trim().toLocaleLowerCase();
  if (!text) {
    return undefined;
  }
  const matches = new Set<string>();
  const above = new Set<string>();
  teams.forEach(team => {
    if (`${team.title} ${team.group}`.toLocaleLowerCase().includes(text)) {
      matches.add(team.group);
      let parent = team.parent;
      while (parent && !above.has(parent)) {
        above.add(parent);
        parent = teams.get(parent)?.parent;
      }
    }
  });
  return { matches, above };
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
  const found = findTeams(teams, search);
  const compare = comparator(order);
  const rows: TeamRow[] = [];

  const add = (list: GroupRollup[], depth: number, parent: string) => {
    const limit = shown?.get(parent) ?? SIBLINGS_AT_ONCE;
    const sorted = [...list].sort(compare);
    sorted.slice(0, limit).forEach((team, index) => {
      const isOpen =
        team.children.length > 0 &&
        (open.has(team.group) || !!found?.above.has(team.group));
      rows.push({
        kind: 'team',
        key: team.group,
        depth,
        team,
        open: isOpen,
        opens: team.children.length > 0,
        place: index + 1,
        siblings: sorted.length,
      });
      if (isOpen) {
        addBelow(team, depth + 1);
      }
    });
    if (sorted.length > limit) {
      const hidden = sorted.length - limit;
      rows.push({ kind: 'more', key: `${parent} more`, depth, parent, hidden });
    }
  };
  const addBelow = (team: GroupRollup, depth: number) => {
    if (team.own.assessed > 0 && !found) {
      rows.push({ kind: 'own', key: `${team.group} own`, depth, team });
    }
    const children = team.children.flatMap(ref => teams.get(ref) ?? []);
    const wanted =
      found && !found.matches.has(team.group)
        ? children.filter(
            ({ group }) => found.matches.has(group) || found.above.has(group),
          )
        : children;
    add(wanted, depth, team.group);
  };

  const top = groups.filter(({ parent }) => !parent || !teams.has(parent));
  add(
    found
      ? top.filter(
          ({ group }) => found.matches.has(group) || found.above.has(group),
        )
      : top,
    1,
    '',
  );
  return rows;
}
