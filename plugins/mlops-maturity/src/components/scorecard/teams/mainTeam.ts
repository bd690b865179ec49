import type { GroupRollup } from 'backstage-plugin-mlops-maturity-common';

/**
 * The one of some teams that stands above most: it has teams below it and at least 80 % of all subjects, as the
 * company itself often does. To set it beside the few others would say nothing.
 */
export function mainTeam(
  teams: readonly GroupRollup[],
): GroupRollup | undefined {
  const all = teams.reduce((sum, { total }) => sum + total.assessed, 0);
  return teams.find(
    ({ total, children }) =>
      children.length > 0 && total.assessed * 5 >= all * 4,
  );
}
