import { CHANGE_CAUSES } from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import { many, metadataParams, one, text, wholeNumber } from './params';

const LARGEST_REVISION = 999_999_999;
const LONGEST_DAYS = 800;

export const DEFAULT_DAYS = 90;

const days = one(wholeNumber({ min: 1, max: LONGEST_DAYS }));
const limit = one(wholeNumber({ min: 1, max: 100 }));

/** Of one subject's changes. */
export const historyParams = z.object({
  model: one(text),
  before: one(wholeNumber({ min: 1, max: LARGEST_REVISION })),
  limit,
});

/** Of one subject's trend. */
export const subjectTrendParams = z.object({ model: one(text), days });

/** Of a rollup's trend. */
export const trendParams = z.object({
  model: one(text),
  days,
  ...metadataParams,
});

export const moversParams = trendParams.extend({
  direction: one(z.enum(['up', 'down'])),
  cause: many(z.enum(CHANGE_CAUSES)),
  cursor: one(z.string()),
  limit,
});
