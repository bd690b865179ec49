import { useId, type ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    padding: theme.spacing(2.5),
    height: '100%',
    minWidth: 0,
    breakInside: 'avoid',
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(2),
  },
  title: { fontWeight: 600, fontSize: '1.0625rem', lineHeight: 1.35 },
  body: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
}));

/** One statement of the overview on a sheet of its own. */
export function Panel(props: {
  title: ReactNode;
  subtitle?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const { title, subtitle, action, children } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <Paper className={classes.root} component="section" aria-labelledby={id}>
      <div className={classes.head}>
        <div>
          <Typography id={id} component="h2" className={classes.title}>
            {title}
          </Typography>
          {subtitle && (
            <Typography variant="body2" color="textSecondary">
              {subtitle}
            </Typography>
          )}
        </div>
        {action}
      </div>
      <div className={classes.body}>{children}</div>
    </Paper>
  );
}
