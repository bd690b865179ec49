import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';

const useStyles = makeStyles<Theme>(theme => ({
  root: { minWidth: 92 },
  value: { margin: 0, fontWeight: 700, lineHeight: 1.4 },
  of: { fontWeight: 400, color: theme.palette.text.secondary },
  note: { margin: 0 },
}));

/** A named figure with its denominator, and a remark below. */
export function Figure(props: {
  label: string;
  value: ReactNode;
  of?: ReactNode;
  note?: ReactNode;
}) {
  const { label, value, of, note } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Typography variant="body2" component="dt" color="textSecondary">
        {label}
      </Typography>
      <Typography variant="h6" component="dd" className={classes.value}>
        {value}
        {of !== undefined && <span className={classes.of}> {of}</span>}
      </Typography>
      {note && (
        <Typography
          variant="caption"
          component="dd"
          color="textSecondary"
          className={classes.note}
        >
          {note}
        </Typography>
      )}
    </div>
  );
}
