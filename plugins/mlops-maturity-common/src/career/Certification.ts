import { z } from 'zod';
import { isCalendarDate } from '../evidence/calendarDate';
import { parseHttpUrl } from '../evidence/parseHttpUrl';

const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'must be at most 200 characters');

const day = z
  .string()
  .refine(isCalendarDate, 'must be a day such as 2026-05-01');

/** How many a person can list. */
const MOST = 50;

export const certificationsSchema = z
  .array(
    z.strictObject({
      name: line,
      issuer: line.optional(),
      date: day.optional(),
      expires: day.optional(),
      url: z
        .string()
        .trim()
        .max(2000, 'must be at most 2000 characters')
        .refine(
          url => parseHttpUrl(url).type === 'url',
          'must be an http or https address',
        )
        .optional(),
    }),
  )
  .max(MOST, `must be at most ${MOST}`);

/**
 * A certification that somebody lists about themselves.
 *
 * @public
 */
export interface Certification {
  name: string;
  issuer?: string;
  /** `YYYY-MM-DD` */
  date?: string;
  /** `YYYY-MM-DD` */
  expires?: string;
  /** http or https. */
  url?: string;
}
