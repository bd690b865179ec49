import {
  STATUSES,
  SUBJECT_SORT_FIELDS,
} from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import {
  flag,
  many,
  metadataParams,
  one,
  pageParams,
  text,
  wholeNumber,
} from './params';

const practiceStatus = z.string().transform((value, context) => {
  const [practice, status] = value.split(':');
  const known = STATUSES.find(each => each === status);
  if (!practice || !known || value.split(':').length > 2) {
    context.addIssue({
      code: 'custom',
      message: `must be <practice>:<status> with a status of ${STATUSES.join(
        ', ',
      )}`,
    });
    return z.NEVER;
  }
  return { practice, status: known };
});

const orderBy = z.string().transform((value, context) => {
  const [name, order] = value.split(':');
  const field = SUBJECT_SORT_FIELDS.find(each => each === name);
  if (!field || (order !== 'asc' && order !== 'desc')) {
    context.addIssue({
      code: 'custom',
      message: `must be <field>:asc or <field>:desc with a field of ${SUBJECT_SORT_FIELDS.join(
        ', ',
      )}`,
    });
    return z.NEVER;
  }
  return { field, order } as const;
});

/** The parameters that choose and order subjects. */
export const subjectsFilterParams = z.object({
  model: one(text),
  level: many(wholeNumber({ min: 0, max: 100 })),
  belowTarget: one(flag),
  gap: one(wholeNumber({ min: 1, max: 100 })),
  ...metadataParams,
  practiceStatus: many(practiceStatus),
  withFindings: one(flag),
  unrated: one(flag),
  provisional: one(flag),
  text: one(text),
  orderBy: one(orderBy),
});

/** The same, and which page of them. */
export const subjectsParams = subjectsFilterParams.extend(pageParams);

export type SubjectsFilterParams = z.output<typeof subjectsFilterParams>;
