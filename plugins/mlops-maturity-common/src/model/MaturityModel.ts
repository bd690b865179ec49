import { z } from 'zod';
import { createZodV4FilterPredicateSchema } from '@backstage/filter-predicates';
import { GRADES } from '../evidence/Grade';
import { practiceIdSchema } from '../practice/Practice';

const text = z.string().trim().min(1);

/**
 * An exact number, zero or more: an integer, or a fraction written `2/3`. Levels are never decided by floats.
 *
 * @public
 */
export const exactNumberSchema = z.union(
  [z.int().nonnegative(), z.string().regex(/^\d+(\/[1-9]\d*)?$/)],
  'must be a whole number, or a fraction such as 2/3',
);

/** @public */
export type ExactNumber = z.infer<typeof exactNumberSchema>;

/** A predicate over `{ kind, type, lifecycle, tags, facts }` of a subject. */
const predicateSchema = createZodV4FilterPredicateSchema();

/**
 * A practice placed at a level of a model.
 *
 * @public
 */
export const requirementSchema = z.strictObject({
  practice: practiceIdSchema,
  /** The level it belongs to; under `leaf: points` 1 is the manual half point and 2 the automated whole one. */
  level: z.int().nonnegative(),
  /** Compulsory for its level, whatever the coverage. */
  compulsory: z.boolean().default(false),
  weight: exactNumberSchema.default(1),
  /** Absent: always. An unknown fact never makes it inapplicable. */
  appliesWhen: predicateSchema.optional(),
  /** Under `leaf: points`, the test that the manual and the automated requirement share. */
  test: practiceIdSchema.optional(),
});

/** @public */
export type Requirement = z.infer<typeof requirementSchema>;

/**
 * A node of a model's tree: either further areas, or requirements.
 *
 * @public
 */
export interface Area {
  id: string;
  title: string;
  description?: string;
  weight: ExactNumber;
  appliesWhen?: z.infer<typeof predicateSchema>;
  areas?: Area[];
  requirements?: Requirement[];
}

/** @public */
export const areaSchema: z.ZodType<Area> = z.lazy(() =>
  z.strictObject({
    id: z
      .string()
      .max(63)
      .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
    title: text,
    description: text.optional(),
    weight: exactNumberSchema.default(1),
    appliesWhen: predicateSchema.optional(),
    areas: z.array(areaSchema).min(1).optional(),
    requirements: z.array(requirementSchema).min(1).optional(),
  }),
) as z.ZodType<Area>;

/** @public */
export const levelSchema = z.strictObject({
  number: z.int().nonnegative(),
  name: text,
  meaning: text,
  /** Who typically works at this level, and a metric that goes with it. */
  typicalRole: text.optional(),
  exampleMetric: text.optional(),
});

/** @public */
export type Level = z.infer<typeof levelSchema>;

/**
 * Ordered levels, a tree of areas, requirements at the leaves; an id and a version.
 *
 * @public
 */
export const maturityModelSchema = z.strictObject({
  id: practiceIdSchema,
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'must be a version such as 1.0.0'),
  title: text,
  description: text,
  /** Said wherever a result of the model is shown. */
  disclaimer: text.optional(),
  references: z
    .array(z.strictObject({ title: text, url: z.url().optional() }))
    .default([]),
  /** The model's own words, used in the UI only. */
  words: z
    .strictObject({ level: text, area: text })
    .default({ level: 'level', area: 'area' }),
  /** Which subjects it assesses; absent: all. */
  appliesTo: predicateSchema.optional(),
  levels: z.array(levelSchema).min(2),
  leaf: z.enum(['ladder', 'points']).default('ladder'),
  combine: z.enum(['sum', 'capped-mean', 'minimum', 'single']),
  /** Share of a level's weight that must be met for it to pass. */
  threshold: exactNumberSchema.default(1),
  /** The level of a leaf of which nothing is met; below the lowest level that has requirements. */
  floor: z.int().nonnegative(),
  /** Under `leaf: points`: the level of a score, as half-open bands closed above, ascending. */
  bands: z
    .array(
      z.strictObject({ level: z.int().nonnegative(), upTo: exactNumberSchema }),
    )
    .optional(),
  /** The weakest grade that counts, by level (by rung under `leaf: points`); `declared` where absent. */
  minimumGrades: z
    .record(z.string().regex(/^\d+$/), z.enum(GRADES))
    .default({}),
  areas: z.array(areaSchema).min(1),
});

/** @public */
export type MaturityModel = z.infer<typeof maturityModelSchema>;
