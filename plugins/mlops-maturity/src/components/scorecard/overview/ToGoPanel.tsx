import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import type { GroupRollup } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { scopeFilters } from '../filters/scopeOf';
import { useScorecard } from '../frame/ScorecardContext';
import { MiniDistribution } from '../parts/MiniDistribution';
import { Panel } from '../parts/Panel';
import { Share } from '../parts/Share';
import { subjectsToGo } from '../teams/subjectsToGo';

const useStyles = makeStyles<Theme>(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  team: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 132px 92px 72px',
    alignItems: 'center',
    gap: theme.spacing(0.5, 3),
    padding: theme.spacing(1.25, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) max-content',
    },
  },
  name: { fontWeight: 600, overflowWrap: 'anywhere' },
  toGo: { textAlign: 'right', whiteSpace: 'nowrap' },
  more: { marginTop: theme.spacing(1.5) },
}));

const SHOWN = 6;

/** Where the way to the targets is longest, in subjects: where help is wanted, not who is worst. */
export function ToGoPanel({ teams }: { teams: GroupRollup[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { link, filters } = useScorecard();
  const scope = scopeFilters(filters);
  const sorted = [...teams].sort(
    (a, b) =>
      subjectsToGo(b.total) - subjectsToGo(a.total) ||
      a.title.localeCompare(b.title),
  );
  const toGo = teams.reduce((sum, { total }) => sum + subjectsToGo(total), 0);
  return (
    <Panel
      title={t('scorecard.toGo.title', { count: toGo })}
      subtitle={t('scorecard.toGo.subtitle')}
    >
      <ul className={classes.list}>
        {sorted.slice(0, SHOWN).map(({ group, title, total }) => {
          const team = { ...scope, group, ownOnly: false };
          return (
            <li key={group} className={classes.team}>
              <Link className={classes.name} to={link('overview', team)}>
                {title}
              </Link>
              <MiniDistribution rollup={total} />
              <Share {...total.atTarget} />
              <Typography className={classes.toGo} variant="body2">
                {subjectsToGo(total) > 0 ? (
                  <Link to={link('subjects', { ...team, target: 'below' })}>
                    {t('scorecard.toGo.count', { count: subjectsToGo(total) })}
                  </Link>
                ) : (
                  t('scorecard.toGo.none')
                )}
              </Typography>
            </li>
          );
        })}
      </ul>
      <Typography className={classes.more} variant="body2">
        <Link to={link('teams', scope)}>
          {t('scorecard.toGo.all', { count: teams.length })}
        </Link>
      </Typography>
    </Panel>
  );
}
