import { useRef } from 'react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Rollup } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { TableFrame } from '../../shared/TableFrame';
import { useLevelWord } from '../parts/useLevelWord';
import { MoreTeamsRow } from './MoreTeamsRow';
import { NoKnownOwnerRow } from './NoKnownOwnerRow';
import { OwnSubjectsRow } from './OwnSubjectsRow';
import { TeamTableRow } from './TeamTableRow';
import { TEAM_COLUMNS } from './teamColumns';
import { useTreeKeys } from './useTreeKeys';
import type { TeamTree } from './useTeamRows';

const useStyles = makeStyles<Theme>(theme => ({
  table: {
    '& th, & td': { padding: theme.spacing(1.25, 1.5) },
    '& thead th': { whiteSpace: 'nowrap' },
  },
}));

/** Teams below teams, as a grid that opens: by mouse, and by the arrow keys. */
export function TeamsTable(props: { tree: TeamTree; noKnownOwner?: Rollup }) {
  const { tree, noKnownOwner } = props;
  const { rows, toggle, showMore } = tree;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { Word } = useLevelWord();
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = useTreeKeys({ body, rows, toggle });
  return (
    <TableFrame label={t('scorecard.teams.label')}>
      <Table
        size="small"
        role="treegrid"
        aria-label={t('scorecard.teams.label')}
        className={classes.table}
      >
        <TableHead>
          <TableRow>
            {TEAM_COLUMNS.map(column => (
              <TableCell key={column}>
                {column === 'level'
                  ? Word
                  : t(`scorecard.teams.column.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody ref={body} onKeyDown={onKeyDown}>
          {rows.map(row => {
            switch (row.kind) {
              case 'team':
                return (
                  <TeamTableRow key={row.key} row={row} onToggle={toggle} />
                );
              case 'own':
                return <OwnSubjectsRow key={row.key} row={row} />;
              default:
                return (
                  <MoreTeamsRow key={row.key} row={row} onMore={showMore} />
                );
            }
          })}
          {noKnownOwner && <NoKnownOwnerRow rollup={noKnownOwner} />}
        </TableBody>
      </Table>
    </TableFrame>
  );
}
