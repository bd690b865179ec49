import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import type { GroupRollup } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { NO_FILTERS } from '../filters/ScorecardFilters';
import { useScorecard } from '../frame/ScorecardContext';
import { MiniDistribution } from '../parts/MiniDistribution';
import { Share } from '../parts/Share';
import { subjectsToGo } from '../teams/subjectsToGo';

export const useToGoStyles = makeStyles<Theme>(theme => ({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.2fr) minmax(0, 2fr) 110px 80px',
    alignItems: 'center',
    gap: theme.spacing(0.75, 4),
    padding: theme.spacing(1.25, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) max-content',
    },
  },
  name: { fontWeight: 600, overflowWrap: 'anywhere' },
  toGo: { textAlign: 'right', whiteSpace: 'nowrap' },
  /** On narrow screens the two lines of a team read: name and gap, then what it is made of. */
  early: { [theme.breakpoints.down('xs')]: { order: -1 } },
  first: { [theme.breakpoints.down('xs')]: { order: -2 } },
}));

/** A team's distribution and how many of its subjects have not reached their target yet. */
export function ToGoTeam({ team }: { team: GroupRollup }) {
  const { group, title, total } = team;
  const classes = useToGoStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { link, filters } = useScorecard();
  const scope = { ...NO_FILTERS, model: filters.model, group };
  const toGo = subjectsToGo(total);
  return (
    <li className={classes.line}>
      <Link
        className={`${classes.name} ${classes.first}`}
        to={link('overview', scope)}
      >
        {title}
      </Link>
      <MiniDistribution rollup={total} />
      <Share {...total.atTarget} />
      <span className={`${classes.toGo} ${classes.early}`}>
        {toGo > 0 ? (
          <Link to={link('subjects', { ...scope, target: 'below' })}>
            {t('scorecard.toGo.count', { count: toGo })}
          </Link>
        ) : (
          t('scorecard.toGo.none')
        )}
      </span>
    </li>
  );
}
