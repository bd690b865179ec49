import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  RollupKind,
  RollupsResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { TableFrame } from '../../shared/TableFrame';
import { useScorecard } from '../frame/ScorecardContext';
import { useLevelWord } from '../parts/useLevelWord';
import type { Breakdown } from './breakdownUrl';
import { breakdownRows } from './breakdownRows';
import { BreakdownTableRow } from './BreakdownTableRow';
import { memberScope } from './memberScope';

const useStyles = makeStyles<Theme>(theme => ({
  table: {
    '& th, & td': { padding: theme.spacing(1.25, 1.5) },
    '& thead th, & td': { whiteSpace: 'nowrap' },
  },
}));

/** What nobody stated or nobody knows, by what is broken down. */
const NONE = {
  group: 'scorecard.scope.noKnownOwner',
  system: 'scorecard.breakdown.none.system',
  domain: 'scorecard.breakdown.none.domain',
  lifecycle: 'scorecard.breakdown.none.stated',
  criticality: 'scorecard.breakdown.none.stated',
  type: 'scorecard.breakdown.none.stated',
} as const;

/** A line for every member that has subjects: the distribution first, then what it comes to. */
export function BreakdownTable(props: {
  response: RollupsResponse;
  breakdown: Breakdown;
  label: string;
}) {
  const { response, breakdown, label } = props;
  const { none } = response;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { Word } = useLevelWord();
  const { filters } = useScorecard();
  // While another breakdown is loaded the one before stays, and so does what it was by.
  const by: RollupKind = response.by;
  const { own } = breakdown;
  const scopeOf = (member?: string) =>
    memberScope({ filters, by, member, own });
  return (
    <TableFrame label={label}>
      <Table size="small" className={classes.table}>
        <TableHead>
          <TableRow>
            <TableCell>{t(`scorecard.breakdown.by.${by}`)}</TableCell>
            <TableCell>{t('scorecard.teams.column.distribution')}</TableCell>
            <TableCell align="right">{t('scorecard.rollup.median')}</TableCell>
            <TableCell align="right">
              {t('scorecard.rollup.lowerQuartile')}
            </TableCell>
            <TableCell>{t('scorecard.teams.column.atTarget')}</TableCell>
            <TableCell>{t('scorecard.teams.column.known')}</TableCell>
            <TableCell align="right">
              {t('scorecard.distribution.unrated')}
            </TableCell>
            <TableCell>{Word}</TableCell>
            <TableCell align="right">
              {t('scorecard.teams.column.subjects')}
            </TableCell>
            <TableCell>{t('scorecard.nav.trend')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {breakdownRows(response, breakdown).map(row => (
            <BreakdownTableRow
              key={row.member}
              {...row}
              scope={scopeOf(row.member)}
            />
          ))}
          {none && (
            <BreakdownTableRow
              name={t(NONE[by])}
              depth={0}
              rollup={none}
              scope={scopeOf()}
            />
          )}
        </TableBody>
      </Table>
    </TableFrame>
  );
}
