import type {
  GroupRollup,
  ScorecardResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type { Scope } from '../filters/scopeOf';
import { mainTeam } from '../teams/mainTeam';

/**
 * The teams to set side by side within a scope: those directly below a team, or the organisation's uppermost, where
 * one that stands above most gives way to those below it.
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
  for (let main = mainTeam(teams); main; main = mainTeam(teams)) {
    const { group } = main;
    teams = [...below(main), ...teams.filter(team => team.group !== group)];
  }
  return teams;
}
