import type { GroupRollup } from 'backstage-plugin-mlops-maturity-common';

/** What a search in the tree shows. */
export interface FoundTeams {
  matches: ReadonlySet<string>;
  /** Everything above a match; open while the search lasts. */
  above: ReadonlySet<string>;
}

/** The teams that match by title or ref and all above them; undefined where nothing is searched. */
export function findTeams(
  teams: ReadonlyMap<string, GroupRollup>,
  search: string,
): FoundTeams | undefined {
  const text = search.trim().toLocaleLowerCase();
  if (!text) {
    return undefined;
  }
  const matches = new Set<string>();
  const above = new Set<string>();
  teams.forEach(({ group, title, parent }) => {
    if (!`${title} ${group}`.toLocaleLowerCase().includes(text)) {
      return;
    }
    matches.add(group);
    let at = parent;
    while (at && !above.has(at)) {
      above.add(at);
      at = teams.get(at)?.parent;
    }
  });
  return { matches, above };
}
