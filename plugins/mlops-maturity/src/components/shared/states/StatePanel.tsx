import type { ReactNode } from 'react';
import clsx from 'clsx';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(1.5),
    maxWidth: 640,
    padding: theme.spacing(3),
    margin: '0 auto',
  },
  mark: { color: theme.palette.text.secondary },
  compact: { padding: 0, margin: 0 },
  text: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** @public */
export interface StatePanelProps {
  title: string;
  /** Why it is so and what to do about it. */
  children?: ReactNode;
  /** Buttons and links to do it with. */
  actions?: ReactNode;
  mark?: ReactNode;
  /** For cards: no room around it, a smaller title. */
  compact?: boolean;
  /** `alert` is read out at once: for what went wrong. */
  role?: 'alert' | 'status';
}

/**
 * Instead of content: what is the matter, why, and what to do.
 *
 * @public
 */
export function StatePanel(props: StatePanelProps) {
  const { title, children, actions, mark, compact, role } = props;
  const classes = useStyles();
  return (
    <div className={clsx(classes.root, compact && classes.compact)} role={role}>
      {mark && <div className={classes.mark}>{mark}</div>}
      <Typography variant={compact ? 'h6' : 'h5'} component="h2">
        {title}
      </Typography>
      {children && (
        <Typography
          component="div"
          variant={compact ? 'body2' : 'body1'}
          className={classes.text}
        >
          {children}
        </Typography>
      )}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
