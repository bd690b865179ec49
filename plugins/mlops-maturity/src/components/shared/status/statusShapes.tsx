import type { ReactElement } from 'react';
import type { Status } from 'backstage-plugin-mlops-maturity-common';

const CHECK = 'M7.4 12.4l3.1 3.1 6.1-6.6';

/** Seven shapes on a grid of 24, told apart without color; strokes take the current color. */
export const statusShapes: Record<Status, ReactElement> = {
  met: (
    <>
      <circle cx="12" cy="12" r="9.5" fill="currentColor" stroke="none" />
      <path d={CHECK} stroke="var(--status-cutout, #fff)" strokeWidth="2.2" />
    </>
  ),
  unproven: (
    <>
      <circle cx="12" cy="12" r="9" strokeDasharray="0.1 3.67" />
      <path d={CHECK} />
    </>
  ),
  missing: <circle cx="12" cy="12" r="9" />,
  unknown: (
    <>
      <circle cx="12" cy="12" r="9" strokeDasharray="4.4 3.14" />
      <path d="M9.6 9.8a2.45 2.45 0 1 1 3.5 2.2c-.8.4-1.1.9-1.1 1.7" />
      <path d="M12 16.6v.1" />
    </>
  ),
  stale: (
    <>
      <path d="M12.2 20.9A9 9 0 1 1 20.9 11" />
      <path d="M7.4 11.6l2.7 2.7 4.8-5.2" />
      <circle cx="18" cy="18" r="4.6" strokeWidth="1.6" />
      <path d="M18 15.9V18l1.5 1" strokeWidth="1.6" />
    </>
  ),
  waived: (
    <path d="M12 2.8l7.6 2.9v5.5c0 4.8-3.1 8.3-7.6 10-4.5-1.7-7.6-5.2-7.6-10V5.7z" />
  ),
  'not-applicable': <path d="M7 12h10" strokeWidth="2.4" />,
};

/** A corner split in two: the sources disagree. */
export const conflictMark = (
  <>
    <path d="M15 0h9v9z" fill="currentColor" stroke="none" />
    <path d="M15 0l9 9" stroke="var(--status-cutout, #fff)" strokeWidth="1" />
    <path d="M17.5 0L24 6.5" stroke="var(--status-cutout, #fff)" />
  </>
);
