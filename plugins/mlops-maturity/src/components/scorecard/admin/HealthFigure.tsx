import type { ReactNode } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';

const useStyles = makeStyles<Theme>(theme => ({
  label: {
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  value: {
    margin: 0,
    fontSize: '1.125rem',
    fontWeight: 600,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  note: {
    margin: 0,
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
}));

/** A number of the machinery with its name. */
export function HealthFigure(props: {
  label: string;
  note?: string;
  children: ReactNode;
}) {
  const { label, note, children } = props;
  const classes = useStyles();
  return (
    <div>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{children}</dd>
      {note && <dd className={classes.note}>{note}</dd>}
    </div>
  );
}
