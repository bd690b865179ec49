import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  root: {
    overflowX: 'auto',
    '& th, & td': { fontVariantNumeric: 'tabular-nums' },
    '@media print': { overflow: 'visible' },
  },
});

/** A table that scrolls inside itself, by keyboard too, so that the page never does sideways. */
export function TableFrame(props: { label: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={props.label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
      tabIndex={0}
    >
      {props.children}
    </div>
  );
}
