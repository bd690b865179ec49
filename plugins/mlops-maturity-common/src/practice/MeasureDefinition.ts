import { z } from 'zod';
import { practiceIdSchema } from './Practice';

/**
 * A delivery measure that owners can state and providers can observe, with what it means.
 *
 * `form`: `rate` is a count per window (`4/week`), `duration` a time (`12h`), `share` a percentage (`7%`).
 *
 * @public
 */
export const measureDefinitionSchema = z.strictObject({
  id: practiceIdSchema,
  title: z.string().min(1),
  definition: z.string().min(1),
  form: z.enum(['rate', 'duration', 'share']),
  better: z.enum(['higher', 'lower', 'neither']),
  example: z.string().min(1),
});

/** @public */
export type MeasureDefinition = z.infer<typeof measureDefinitionSchema>;

/**
 * A file of delivery measures.
 *
 * @public
 */
export const measureFileSchema = z.strictObject({
  measures: z.array(measureDefinitionSchema).min(1),
});
