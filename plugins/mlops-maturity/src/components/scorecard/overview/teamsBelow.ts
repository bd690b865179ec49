import type {
  GroupRollup,
  ScorecardResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type { Scope } from '../filters/scopeOf';

/**
 * The teams to set side by side within a scope: those directly below a team, or the organisation's uppermost. Where
 * one group is above all others, as a company often is, those below it.
 */
export function teamsBelow(
  { groups }: Pick<ScorecardResponse, 'groups'>,
  scope: Scope,
): GroupRollup[] {
  const byRef = new Map(groups.map(team => [team.group, team]));
  const below = ({ children }: GroupRollup) =>
    children.flatMap(ref => byRef.get(ref) ?? []);
  if (scope.kind === 'group') {
    return below(scope.group);
  }
  if (scope.kind !== 'organization') {
    return [];
  }
  let teams = groups.filter(({ parent }) => !parent || !byRef.has(parent));
  while (teams.length === 1 && below(teams[0]).length > 0) {
    teams = below(teams[0]);
  }
  return teams;
}
