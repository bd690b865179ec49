import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import type { TrendResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { CauseLabel, formatDay } from '../../history';
import { useMoversLink } from '../movers/useMoversLink';

const useStyles = makeStyles<Theme>(theme => ({
  root: { marginTop: theme.spacing(2) },
  list: {
    margin: theme.spacing(0.5, 0, 0),
    padding: 0,
    listStyle: 'none',
    '& > li': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
      padding: theme.spacing(0.5, 0),
    },
  },
}));

/** What new versions of models and changed configuration did: no subject's doing. */
export function ReleaseEffects(props: { releases: TrendResponse['releases'] }) {
  const { releases } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const moversLink = useMoversLink();
  if (releases.length === 0) {
    return null;
  }
  return (
    <div className={classes.root}>
      <Typography variant="body2">{t('scorecard.trend.releases')}</Typography>
      <ul className={classes.list}>
        {releases.map(({ date, release, cause, up, down }) => (
          <li key={`${date} ${release} ${cause}`}>
            <CauseLabel cause={cause} />
            <Typography variant="body2" component="span">
              <Link to={moversLink({ cause: [cause] })}>
                {t('scorecard.trend.release', {
                  date: formatDay(date),
                  up,
                  down,
                })}
              </Link>
            </Typography>
          </li>
        ))}
      </ul>
    </div>
  );
}
