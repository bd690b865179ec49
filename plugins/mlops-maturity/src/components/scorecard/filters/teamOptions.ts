import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import { parseEntityRef } from '@backstage/catalog-model';
import type { ScorecardResponse } from 'backstage-plugin-mlops-maturity-common';
import type { ScorecardFilters } from './ScorecardFilters';

export interface TeamOption {
  /** Entity ref; absent: those without a known owner. */
  ref?: string;
  title: string;
  /** What tells it from another of the same title. */
  detail?: string;
}

/** A ref as people read it: `risk-team`, or `other/risk-team` outside the default namespace. */
export function shortRef(ref: string): string {
  try {
    const parsed = parseEntityRef(ref);
    return humanizeEntityRef(parsed, { defaultKind: parsed.kind });
  } catch {
    return ref;
  }
}

/** The teams to choose from: those of the scorecard where it may be read, else the owners that the catalog shows. */
export function teamOptions(options: {
  groups?: ScorecardResponse['groups'];
  owners: string[];
  /** Title of the choice of subjects without a known owner; absent where there are none. */
  noKnownOwner?: string;
}): TeamOption[] {
  const { groups, owners, noKnownOwner } = options;
  const teams: TeamOption[] = groups
    ? groups.map(({ group, title }) => ({
        ref: group,
        title,
        detail: shortRef(group),
      }))
    : owners.map(ref => ({ ref, title: shortRef(ref) }));
  teams.sort((a, b) => a.title.localeCompare(b.title));
  return noKnownOwner ? [...teams, { title: noKnownOwner }] : teams;
}

/** What the URL asks for is among the choices, also where nobody suggests it. */
export function withChosen(
  options: TeamOption[],
  chosen: TeamOption | null,
): TeamOption[] {
  return !chosen || options.some(({ ref }) => ref === chosen.ref)
    ? options
    : [chosen, ...options];
}

/** The team that the filters name; by its ref until its title is known. */
export function chosenTeam(
  filters: Pick<ScorecardFilters, 'group' | 'noKnownOwner'>,
  options: TeamOption[],
  nobody: string,
): TeamOption | null {
  const { group, noKnownOwner } = filters;
  if (noKnownOwner) {
    return { title: nobody };
  }
  return group
    ? options.find(({ ref }) => ref === group) ?? {
        ref: group,
        title: shortRef(group),
      }
    : null;
}
