import Paper from '@material-ui/core/Paper';
import Skeleton from '@material-ui/lab/Skeleton';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animation: 'none !important' },
    },
  },
  paper: { padding: theme.spacing(3) },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(3, 6),
    minHeight: 188,
    alignItems: 'flex-start',
  },
  level: { flex: '1 1 400px', display: 'flex', gap: theme.spacing(3) },
  figures: {
    flex: '1 1 420px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(3),
  },
  matrix: {
    display: 'grid',
    gridTemplateColumns: '150px repeat(5, minmax(0, 1fr)) 96px',
    gap: theme.spacing(1),
  },
}));

/** The tab's structure before its content is there. */
export function TabSkeleton() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div
      className={classes.root}
      role="status"
      aria-busy
      aria-label={t('shared.loading')}
    >
      <Paper className={classes.paper}>
        <div className={classes.header}>
          <div className={classes.level}>
            <Skeleton variant="rect" width={216} height={120} />
            <div>
              <Skeleton width={90} />
              <Skeleton width={180} height={48} />
              <Skeleton width={240} />
            </div>
          </div>
          <div className={classes.figures}>
            {[0, 1, 2, 3].map(i => (
              <div key={i}>
                <Skeleton width={60} />
                <Skeleton width={90} height={36} />
              </div>
            ))}
          </div>
        </div>
      </Paper>
      <Paper className={classes.paper}>
        <Skeleton width={180} height={36} />
        {[0, 1, 2].map(i => (
          <Skeleton key={i} height={60} />
        ))}
      </Paper>
      <Paper className={classes.paper}>
        <Skeleton width={180} height={36} />
        <div className={classes.matrix}>
          {Array.from({ length: 35 }, (_, i) => (
            <Skeleton key={i} variant="rect" height={68} />
          ))}
        </div>
      </Paper>
    </div>
  );
}
