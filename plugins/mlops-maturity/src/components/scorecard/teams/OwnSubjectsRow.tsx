import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { NO_FILTERS } from '../filters/ScorecardFilters';
import { useScorecard } from '../frame/ScorecardContext';
import { RollupCells } from './RollupCells';
import type { TeamRow } from './TeamRow';
import { indent, useTeamRowStyles } from './useTeamRowStyles';

/** What a team owns itself, beside what the teams below it own. */
export function OwnSubjectsRow(props: {
  row: Extract<TeamRow, { kind: 'own' }>;
}) {
  const { team, depth, key } = props.row;
  const classes = useTeamRowStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { link, filters } = useScorecard();
  const scope = {
    ...NO_FILTERS,
    model: filters.model,
    group: team.group,
    ownOnly: true,
  };
  return (
    <TableRow hover data-row={key} aria-level={depth}>
      <TableCell
        component="th"
        role="rowheader"
        scope="row"
        className={classes.first}
      >
        <div className={classes.name} style={{ paddingLeft: indent(depth) }}>
          <span className={classes.spacer} />
          <Link
            className={classes.own}
            to={link('subjects', scope)}
            data-tree-focus
          >
            {t('scorecard.teams.own', { team: team.title })}
          </Link>
        </div>
      </TableCell>
      <RollupCells rollup={team.own} scope={scope} />
    </TableRow>
  );
}
