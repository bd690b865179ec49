import Alert from '@material-ui/lab/Alert';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Prose } from '../shared';
import type { Outcome } from './useAct';

const useStyles = makeStyles<Theme>(theme => ({
  root: { margin: theme.spacing(1, 0), overflowWrap: 'anywhere' },
}));

/** Tells how what somebody did has ended; read out at once. */
export function ActOutcome({ outcome }: { outcome?: Outcome }) {
  const classes = useStyles();
  return (
    <div role="status" aria-live="polite">
      {outcome && (
        <Alert
          severity={outcome.severity}
          role="presentation"
          className={classes.root}
        >
          <Prose>{outcome.text}</Prose>
        </Alert>
      )}
    </div>
  );
}
