import { useId, type ReactNode } from 'react';
import { useSheetStyles } from './useSheetStyles';

/** A part of the sheet under its heading. */
export function SheetSection(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  const classes = useSheetStyles();
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
