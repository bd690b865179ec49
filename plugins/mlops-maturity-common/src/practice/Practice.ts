import { z } from 'zod';
import { whySignProvesNothing } from './unearnedKeys';

/**
 * Practice ids are kebab-case and independent of any model; an organisation's own start with `x-`.
 * No dots: a key that is a dotted prefix of another cannot be selected by the catalog's `fields`.
 *
 * @public
 */
export const practiceIdSchema = z
  .string()
  .max(63)
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'must be kebab-case: lower-case words joined by "-"',
  );

/** @public */
export const PRACTICE_BASES = [
  'standardized-process',
  'versioned-asset',
  'pipeline-automation',
  'visibility',
] as const;

/** @public */
export type PracticeBase = (typeof PRACTICE_BASES)[number];

/** @public */
export const VALUE_TYPES = [
  'yes-no',
  'url',
  'entity',
  'tool',
  'measure',
] as const;

/** @public */
export type ValueType = (typeof VALUE_TYPES)[number];

/**
 * A place in a descriptor that shows a practice (`shownBy`) or hints at it (`hintedBy`).
 *
 * `annotation`: a third-party key with a non-empty value. `field`: a descriptor path with a non-empty value.
 * `relation`: a relation whose target has the given kind and type; it is verified when the target exists.
 * `owner: has-members`: the owner exists and has members, which only the catalog can tell.
 *
 * @public
 */
export const descriptorSignSchema = z.union([
  z.strictObject({ annotation: z.string().min(1) }),
  z.strictObject({ field: z.string().regex(/^(spec|metadata)\./) }),
  z.strictObject({
    relation: z.string().min(1),
    kind: z.string().min(1).optional(),
    types: z.array(z.string().min(1)).min(1).optional(),
    /** The target's name contains one of these, compared without case. Hints only: a name proves nothing. */
    nameContains: z.array(z.string().min(2)).min(1).optional(),
  }),
  z.strictObject({ owner: z.literal('has-members') }),
]);

/** @public */
export type DescriptorSign = z.infer<typeof descriptorSignSchema>;

/** A sign that is taken as a claim: nothing that stands on entities by itself, and no mere name. */
const provingSignSchema = descriptorSignSchema.superRefine((sign, context) => {
  const message = whySignProvesNothing(sign);
  if (message) {
    context.addIssue({ code: 'custom', message });
  }
});

const text = z.string().trim().min(1);

/**
 * One thing a team does or does not do. Shared by all models; at most once in a model.
 *
 * @public
 */
export const practiceSchema = z.strictObject({
  id: practiceIdSchema,
  /** Short, as met: "Unit tests". */
  title: text.max(80),
  /** What is said when it is not met: "No unit tests are shown". */
  failingTitle: text.max(120),
  /** What has to be true for it to be met, so that two people answer alike. */
  metWhen: text.optional(),
  /** What goes wrong without it. */
  why: text,
  /** Concrete steps, tool-neutral with examples, in order. */
  how: z.array(text).min(2),
  /** What convincing evidence is: what to point at. */
  evidence: text,
  /** A value in the annotation's grammar, for documentation and as an input's hint; never emitted as a line. */
  example: text,
  base: z.enum(PRACTICE_BASES),
  effort: z.strictObject({
    /** Relative size for weighted shortest job first. */
    size: z.union([
      z.literal(1),
      z.literal(2),
      z.literal(5),
      z.literal(8),
      z.literal(13),
    ]),
    /** Person-days for one subject. */
    days: z.strictObject({
      /** Where the platform the practice needs exists already. */
      platformExists: z.number().positive(),
      platformMissing: z.number().positive(),
    }),
  }),
  prerequisites: z.array(practiceIdSchema).default([]),
  /** The kinds of value its annotation takes. */
  accepts: z
    .array(z.enum(VALUE_TYPES))
    .min(1)
    .default(['yes-no', 'url', 'entity', 'tool']),
  /** A measure shows the practice only where this states a bound, for instance `atMost: 7%`. */
  bound: z
    .strictObject({ atLeast: text.optional(), atMost: text.optional() })
    .optional(),
  shownBy: z.array(provingSignSchema).default([]),
  hintedBy: z.array(descriptorSignSchema).default([]),
  /** Practices that a met claim on this one counts for too, at its grade. */
  implies: z.array(practiceIdSchema).default([]),
  /** How many days a dated claim holds. */
  lifetimeDays: z.int().positive().max(3650),
  /** Whether an attestation can rise to `backed`, by a link or by a second person's confirmation. */
  attestationCanBeBacked: z.boolean().default(true),
  references: z
    .array(z.strictObject({ title: text, url: z.url() }))
    .default([]),
});

/** @public */
export type Practice = z.infer<typeof practiceSchema>;

/**
 * A file of practices: one area of work, in the order they are documented.
 *
 * @public
 */
export const practiceFileSchema = z.strictObject({
  area: practiceIdSchema,
  title: text,
  description: text,
  practices: z.array(practiceSchema).min(1),
});

/** @public */
export type PracticeFile = z.infer<typeof practiceFileSchema>;
