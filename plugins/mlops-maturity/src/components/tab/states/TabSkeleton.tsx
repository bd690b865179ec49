import Divider from '@material-ui/core/Divider';
import Paper from '@material-ui/core/Paper';
import Skeleton from '@material-ui/lab/Skeleton';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { SkeletonFrame } from '../../shared';

/** As tall as the parts come out for a subject with some evidence, so that little moves when it arrives. */
const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
  paper: { padding: theme.spacing(3), overflow: 'hidden' },
  header: {
    minHeight: 294,
    [theme.breakpoints.down('md')]: { minHeight: 404 },
    [theme.breakpoints.down('xs')]: { minHeight: 740 },
  },
  steps: {
    minHeight: 360,
    [theme.breakpoints.down('md')]: { minHeight: 470 },
    [theme.breakpoints.down('xs')]: { minHeight: 640 },
  },
  matrix: {
    minHeight: 598,
    [theme.breakpoints.down('xs')]: { minHeight: 752 },
  },
  trace: { minHeight: 700 },
  history: { minHeight: 480 },
  evidence: { minHeight: 150 },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: 55,
    padding: theme.spacing(0, 3),
  },
  body: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(3, 6),
    padding: theme.spacing(3),
  },
  figures: {
    display: 'flex',
    flex: '1 1 300px',
    flexWrap: 'wrap',
    gap: theme.spacing(3, 5),
  },
  tiles: {
    display: 'grid',
    gridTemplateColumns: '140px 72px repeat(4, minmax(100px, 1fr)) 96px',
    gap: theme.spacing(1),
    marginTop: theme.spacing(6),
  },
}));

/** The tab's structure before its content is there. */
export function TabSkeleton() {
  const classes = useStyles();
  return (
    <SkeletonFrame className={classes.root}>
      <Paper className={classes.header}>
        <div className={classes.bar}>
          <Skeleton width={220} height={28} />
          <Skeleton width={110} height={40} />
        </div>
        <Divider />
        <div className={classes.body}>
          <Skeleton variant="rect" width={216} height={120} />
          <div>
            <Skeleton width={90} />
            <Skeleton width={180} height={52} />
            <Skeleton width={220} />
            <Skeleton width={200} />
          </div>
          <div className={classes.figures}>
            {[0, 1, 2, 3].map(i => (
              <div key={i}>
                <Skeleton width={60} />
                <Skeleton width={100} height={36} />
              </div>
            ))}
          </div>
        </div>
      </Paper>
      <Paper className={`${classes.paper} ${classes.steps}`}>
        <Skeleton width={180} height={40} />
        <Skeleton width={260} />
        {[0, 1, 2].map(i => (
          <Skeleton key={i} height={70} />
        ))}
      </Paper>
      <Paper className={`${classes.paper} ${classes.matrix}`}>
        <Skeleton width={180} height={40} />
        <Skeleton width={260} />
        <div className={classes.tiles}>
          {Array.from({ length: 35 }, (_, i) => (
            <Skeleton key={i} variant="rect" height={68} />
          ))}
        </div>
      </Paper>
      {(['trace', 'history', 'evidence'] as const).map(part => (
        <Paper key={part} className={`${classes.paper} ${classes[part]}`}>
          <Skeleton width={180} height={40} />
          <Skeleton width={260} />
        </Paper>
      ))}
    </SkeletonFrame>
  );
}
