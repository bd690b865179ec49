import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import type {
  GroupRollup,
  Rollup,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { scopeFilters } from '../filters/scopeOf';
import { useScorecard } from '../frame/ScorecardContext';
import { Panel } from '../parts/Panel';
import { subjectsToGo } from '../teams/subjectsToGo';
import { ToGoTeam, useToGoStyles } from './ToGoTeam';

const useStyles = makeStyles<Theme>(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  head: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
    borderTop: 'none',
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
  more: { marginTop: theme.spacing(1.5) },
}));

const SHOWN = 6;

/** Where the way to the targets is longest, in subjects: where help is wanted, not who is worst. */
export function ToGoPanel(props: { teams: GroupRollup[]; rollup: Rollup }) {
  const { teams, rollup } = props;
  const classes = useStyles();
  const { line } = useToGoStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { link, filters } = useScorecard();
  const sorted = [...teams].sort(
    (a, b) =>
      subjectsToGo(b.total) - subjectsToGo(a.total) ||
      a.title.localeCompare(b.title),
  );
  return (
    <Panel
      title={t('scorecard.toGo.title', {
        count: subjectsToGo(rollup),
      })}
      subtitle={t('scorecard.toGo.subtitle')}
    >
      <div className={`${line} ${classes.head}`} aria-hidden>
        <span>{t('scorecard.teams.column.team')}</span>
        <span>{t('scorecard.teams.column.distribution')}</span>
        <span>{t('scorecard.teams.column.atTarget')}</span>
        <span style={{ textAlign: 'right' }}>
          {t('scorecard.teams.column.toGo')}
        </span>
      </div>
      <ul className={classes.list}>
        {sorted.slice(0, SHOWN).map(team => (
          <ToGoTeam key={team.group} team={team} />
        ))}
      </ul>
      <Typography className={classes.more} variant="body2">
        <Link to={link('teams', scopeFilters(filters))}>
          {t('scorecard.toGo.all', { count: teams.length })}
        </Link>
      </Typography>
    </Panel>
  );
}
