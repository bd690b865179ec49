import type { Status } from './Assessment';

/**
 * How a status is stored.
 *
 * @public
 */
export const STATUS_CHARACTERS: Readonly<Record<Status, string>> = {
  met: 'm',
  'not-applicable': 'n',
  waived: 'w',
  unproven: 'p',
  missing: 'x',
  stale: 's',
  unknown: 'u',
};
