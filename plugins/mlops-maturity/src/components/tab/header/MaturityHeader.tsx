import Divider from '@material-ui/core/Divider';
import LinearProgress from '@material-ui/core/LinearProgress';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useMaturity } from '../data/MaturityContext';
import { EvidenceFigures } from './EvidenceFigures';
import { LevelSummary } from './LevelSummary';
import { HeaderBar } from './HeaderBar';
import { ReassessOutcome } from './ReassessOutcome';
import type { Reassessment } from './useReassessment';

const useStyles = makeStyles<Theme>(theme => ({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    gap: theme.spacing(4, 5),
    padding: theme.spacing(2.5, 3, 3),
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  disclaimer: { padding: theme.spacing(0, 3, 2) },
  // Its room is always there, so that nothing moves when work begins.
  progress: { height: 4 },
}));

/** The level at a glance, what it rests on, and the ways to read it anew. */
export function MaturityHeader(props: {
  loading: boolean;
  reassessment: Reassessment;
}) {
  const { loading, reassessment } = props;
  const classes = useStyles();
  const { model } = useMaturity();
  const busy = loading || reassessment.running;
  return (
    <Paper component="section">
      <HeaderBar reassessment={reassessment} />
      <Divider />
      <div className={classes.progress}>{busy && <LinearProgress />}</div>
      <ReassessOutcome reassessment={reassessment} />
      <div className={classes.body}>
        <LevelSummary />
        <EvidenceFigures />
      </div>
      {model.disclaimer && (
        <Typography
          variant="caption"
          component="p"
          color="textSecondary"
          className={classes.disclaimer}
        >
          {model.disclaimer}
        </Typography>
      )}
    </Paper>
  );
}
