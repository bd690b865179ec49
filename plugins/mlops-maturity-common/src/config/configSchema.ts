import { z } from 'zod';
import { DEFAULT_ANNOTATION_PREFIX } from '../evidence/annotationKey';
import { GRADES } from '../evidence/Grade';
import { TOOL_PHASES } from '../evidence/KnownTool';

/** Kubernetes' rule for the prefix of an annotation, which the catalog keeps to. */
const DNS_SUBDOMAIN =
  /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

/** The template that comes with the scaffolder's module. */
const DEFAULT_ANNOTATE_TEMPLATE =
  'template:default/mlops-maturity-update-evidence';

const file = z.strictObject({ file: z.string().min(1) });

const level = z.int().nonnegative();

/**
 * The shape of `mlopsMaturity`, but for durations and schedules, which only a backend reads, and predicates, which the
 * framework reads.
 */
export const configSchema = z.strictObject({
  annotationPrefix: z
    .string()
    .max(253)
    .regex(
      DNS_SUBDOMAIN,
      `must be a DNS name in lower case such as ${DEFAULT_ANNOTATION_PREFIX}`,
    )
    .default(DEFAULT_ANNOTATION_PREFIX),
  subjects: z.unknown().optional(),
  schedule: z.unknown().optional(),
  models: z
    .array(
      z.union([z.string().min(1), file], {
        error: 'must be the id of a model, or { file: <path> }',
      }),
    )
    .min(1, 'must name a model, or be left out for all of them')
    .optional(),
  practices: z.array(file).default([]),
  targets: z
    .record(
      z.string(),
      z.array(
        z.strictObject({
          when: z.unknown().optional(),
          level: level.optional(),
        }),
      ),
    )
    .default({}),
  minimumGrades: z
    .record(
      z.string(),
      z.record(
        z.string().regex(/^\d+$/, 'must be the number of a level'),
        z.enum(GRADES),
      ),
    )
    .default({}),
  knownTools: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(
            /^[a-z0-9][a-z0-9-]*$/,
            'must be lower-case letters, digits and "-"',
          ),
        title: z.string().min(1),
        aliases: z.array(z.string().min(1)).optional(),
        phase: z.enum(TOOL_PHASES),
      }),
    )
    .default([]),
  retention: z
    .strictObject({
      changes: z.unknown().optional(),
      missing: z.unknown().optional(),
    })
    .default({}),
  notifications: z
    .strictObject({
      enabled: z.boolean().default(true),
      digestHour: z
        .int()
        .min(0)
        .max(23, 'must be an hour of the day in UTC, 0 to 23')
        .default(8),
      reminder: z.enum(['quarterly', 'never']).default('quarterly'),
    })
    .default({ enabled: true, digestHour: 8, reminder: 'quarterly' }),
  badges: z
    .strictObject({ enabled: z.boolean().default(false) })
    .default({ enabled: false }),
  annotate: z
    .strictObject({
      allowFileLocations: z.boolean().default(false),
      template: z
        .string()
        .regex(
          /^template:[^/]+\/[^/]+$/,
          `must be the ref of a template such as ${DEFAULT_ANNOTATE_TEMPLATE}`,
        )
        .default(DEFAULT_ANNOTATE_TEMPLATE),
    })
    .default({
      allowFileLocations: false,
      template: DEFAULT_ANNOTATE_TEMPLATE,
    }),
});
