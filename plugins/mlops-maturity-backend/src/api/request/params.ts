import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';

/** A parameter that is given once. */
export function one<T extends z.ZodType<unknown, string>>(schema: T) {
  return z
    .array(z.string())
    .max(1, 'must be given once')
    .transform(values => values[0])
    .pipe(schema)
    .optional();
}

/** A parameter that may be repeated. */
export function many<T extends z.ZodType<unknown, string>>(schema: T) {
  return z.array(schema).optional();
}

export const text = z
  .string()
  .trim()
  .max(500, 'must be at most 500 characters');

/** Compared without case, as the store keeps it. */
export const lowerCase = text.transform(value =>
  value.toLocaleLowerCase('en-US'),
);

export const flag = z.enum(['true', 'false']).transform(it => it === 'true');

export function wholeNumber(bounds: { min: number; max: number }) {
  const { min, max } = bounds;
  return z
    .string()
    .refine(
      value =>
        /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max,
      `must be a whole number from ${min} to ${max}`,
    )
    .transform(Number);
}

export function entityRef(defaultKind: string) {
  return text.transform((value, context) => {
    try {
      return stringifyEntityRef(parseEntityRef(value, { defaultKind }));
    } catch {
      context.addIssue({
        code: 'custom',
        message: `must be an entity ref such as ${defaultKind}:default/name`,
      });
      return z.NEVER;
    }
  });
}

/** Where a page starts and how long it is. */
export const pageParams = {
  cursor: one(z.string()),
  limit: one(wholeNumber({ min: 1, max: 500 })),
};

export const DEFAULT_LIMIT = 50;

/** Whose subjects are asked for. */
export const ownerParams = {
  group: one(entityRef('group')),
  ownOnly: one(flag),
  noKnownOwner: one(flag),
};

/** What the catalog says of a subject, by which lists and totals are narrowed. */
export const metadataParams = {
  ...ownerParams,
  system: one(entityRef('system')),
  domain: one(entityRef('domain')),
  lifecycle: many(text),
  criticality: many(lowerCase),
  type: many(lowerCase),
  kind: many(lowerCase),
};
