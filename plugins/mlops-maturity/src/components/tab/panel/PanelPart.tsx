import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';

const useStyles = makeStyles<Theme>(theme => ({
  title: { fontWeight: 700, marginBottom: theme.spacing(0.5) },
}));

/** A titled part of the side panel. */
export function PanelPart(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  const classes = useStyles();
  return (
    <section>
      <Typography variant="subtitle1" component="h3" className={classes.title}>
        {title}
      </Typography>
      {children}
    </section>
  );
}
