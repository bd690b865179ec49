import type { ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';

const useStyles = makeStyles<Theme>(theme => ({
  root: { padding: theme.spacing(3), minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(2),
  },
  title: { fontWeight: 700 },
}));

/** One of the tab's parts: a titled sheet of paper. */
export function Section(props: {
  title: string;
  subtitle?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { title, subtitle, actions, children } = props;
  const classes = useStyles();
  return (
    <Paper component="section" className={classes.root}>
      <div className={classes.head}>
        <div>
          <Typography variant="h5" component="h2" className={classes.title}>
            {title}
          </Typography>
          {subtitle && (
            <Typography variant="body2" color="textSecondary">
              {subtitle}
            </Typography>
          )}
        </div>
        {actions}
      </div>
      {children}
    </Paper>
  );
}
