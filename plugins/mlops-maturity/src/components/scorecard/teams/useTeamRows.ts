import { useCallback, useMemo, useState } from 'react';
import type { GroupRollup } from 'backstage-plugin-mlops-maturity-common';
import { useScorecard } from '../frame/ScorecardContext';
import { mainTeam } from './mainTeam';
import type { TeamRow } from './TeamRow';
import { SIBLINGS_AT_ONCE, teamRows, type TeamOrder } from './teamRows';

export interface TeamTree {
  rows: TeamRow[];
  toggle: (team: string) => void;
  /** Draws more of the teams under one; `''` is the top. */
  showMore: (parent: string) => void;
}

/** What is open at first: a team that stands above most, and all above the one that is filtered by. */
function openAtFirst(groups: GroupRollup[], chosen?: string): Set<string> {
  const byRef = new Map(groups.map(team => [team.group, team]));
  const top = groups.filter(({ parent }) => !parent || !byRef.has(parent));
  const main = mainTeam(top);
  const open = new Set(main && [main.group]);
  let team = chosen && byRef.get(chosen);
  while (team && !open.has(team.group)) {
    open.add(team.group);
    team = team.parent && byRef.get(team.parent);
  }
  return open;
}

/** The tree's rows on the screen, and how it opens and closes. */
export function useTeamRows(options: {
  groups: GroupRollup[];
  order: TeamOrder;
  search: string;
}): TeamTree {
  const { groups, order, search } = options;
  const { filters } = useScorecard();
  const [open, setOpen] = useState(() => openAtFirst(groups, filters.group));
  const [shown, setShown] = useState(new Map<string, number>());
  const rows = useMemo(
    () => teamRows({ groups, open, order, search, shown }),
    [groups, open, order, search, shown],
  );
  const toggle = useCallback(
    (team: string) =>
      setOpen(current => {
        const next = new Set(current);
        if (!next.delete(team)) {
          next.add(team);
        }
        return next;
      }),
    [],
  );
  const showMore = useCallback(
    (parent: string) =>
      setShown(current => {
        const now = current.get(parent) ?? SIBLINGS_AT_ONCE;
        return new Map(current).set(parent, now + SIBLINGS_AT_ONCE);
      }),
    [],
  );
  return { rows, toggle, showMore };
}
