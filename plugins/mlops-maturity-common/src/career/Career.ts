import { z } from 'zod';

const text = z.string().trim().min(1);

/** A file of what people can make of the evidence about their own components. */
export const careerSchema = z.strictObject({
  /** The model whose levels have typical roles. */
  model: text,
  roles: z
    .array(
      z.strictObject({
        level: z.int().min(0),
        /** What somebody in the typical role of that level does. */
        does: text,
        /** What leads on to the next. */
        nextStep: text,
      }),
    )
    .min(1),
  practices: z
    .array(
      z.strictObject({
        practice: text,
        /** The field's words for what the practice takes. */
        keywords: z.array(text).min(1),
        questions: z
          .array(
            z.strictObject({
              ask: text,
              /** What a good answer has in it. */
              look: text,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

/**
 * What people can make of the evidence about their own components, as content.
 *
 * @public
 */
export type Career = z.output<typeof careerSchema>;
