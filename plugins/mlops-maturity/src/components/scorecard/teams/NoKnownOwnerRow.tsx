import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import type { Rollup } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { NO_FILTERS } from '../filters/ScorecardFilters';
import { useScorecard } from '../frame/ScorecardContext';
import { RollupCells } from './RollupCells';
import { useTeamRowStyles } from './useTeamRowStyles';

/** Subjects whose owner does not exist or is not stated: somebody has to look after them first. */
export function NoKnownOwnerRow({ rollup }: { rollup: Rollup }) {
  const classes = useTeamRowStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { link, filters } = useScorecard();
  const scope = { ...NO_FILTERS, model: filters.model, noKnownOwner: true };
  return (
    <TableRow hover data-row="no-known-owner" aria-level={1}>
      <TableCell
        component="th"
        role="rowheader"
        scope="row"
        className={classes.first}
      >
        <div className={classes.name}>
          <span className={classes.spacer} />
          <Link
            className={classes.team}
            to={link('subjects', scope)}
            data-tree-focus
          >
            {t('scorecard.scope.noKnownOwner')}
          </Link>
        </div>
      </TableCell>
      <RollupCells rollup={rollup} scope={scope} />
    </TableRow>
  );
}
