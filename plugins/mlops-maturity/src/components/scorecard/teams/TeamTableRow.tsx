import { memo } from 'react';
import IconButton from '@material-ui/core/IconButton';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Tooltip from '@material-ui/core/Tooltip';
import ChevronRight from '@material-ui/icons/ChevronRight';
import DescriptionOutlined from '@material-ui/icons/DescriptionOutlined';
import clsx from 'clsx';
import { Link as RouterLink } from 'react-router-dom';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { NO_FILTERS } from '../filters/ScorecardFilters';
import { useScorecard } from '../frame/ScorecardContext';
import { RollupCells } from './RollupCells';
import type { TeamRow } from './TeamRow';
import { indent, useTeamRowStyles } from './useTeamRowStyles';

interface TeamTableRowProps {
  row: Extract<TeamRow, { kind: 'team' }>;
  onToggle: (team: string) => void;
}

/** A team with all that is below it. Drawn anew only where it changed: opening one leaves hundreds as they are. */
export const TeamTableRow = memo(Row, (a, b) => {
  const [before, after] = [a.row, b.row];
  return (
    a.onToggle === b.onToggle &&
    before.team === after.team &&
    before.depth === after.depth &&
    before.open === after.open &&
    before.place === after.place &&
    before.siblings === after.siblings
  );
});

function Row(props: TeamTableRowProps) {
  const { row, onToggle } = props;
  const { team, depth, open, opens, place, siblings } = row;
  const classes = useTeamRowStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { link, filters } = useScorecard();
  const scope = { ...NO_FILTERS, model: filters.model, group: team.group };
  return (
    <TableRow
      hover
      data-row={row.key}
      aria-level={depth}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-expanded={opens ? open : undefined}
    >
      <TableCell
        component="th"
        role="rowheader"
        scope="row"
        className={classes.first}
      >
        <div className={classes.name} style={{ paddingLeft: indent(depth) }}>
          {opens ? (
            <IconButton
              size="small"
              aria-label={t(
                open ? 'scorecard.teams.close' : 'scorecard.teams.open',
                { team: team.title },
              )}
              aria-expanded={open}
              onClick={() => onToggle(team.group)}
            >
              <ChevronRight
                className={clsx(classes.opener, open && classes.opened)}
              />
            </IconButton>
          ) : (
            <span className={classes.spacer} />
          )}
          <Link
            className={classes.team}
            to={link('subjects', scope)}
            data-tree-focus
          >
            {team.title}
          </Link>
          <Tooltip title={t('report.ofTeam', { team: team.title })}>
            <IconButton
              size="small"
              component={RouterLink}
              to={link('report', scope)}
              aria-label={t('report.ofTeam', { team: team.title })}
            >
              <DescriptionOutlined fontSize="small" />
            </IconButton>
          </Tooltip>
        </div>
      </TableCell>
      <RollupCells
        rollup={team.total}
        scope={scope}
        note={
          opens && team.own.assessed > 0 ? (
            <span className={classes.quiet}>
              {` ${t('scorecard.teams.ownCount', {
                value: team.own.assessed,
              })}`}
            </span>
          ) : undefined
        }
      />
    </TableRow>
  );
}
