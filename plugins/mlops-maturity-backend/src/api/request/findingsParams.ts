import { FINDING_KINDS } from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import { many, one, ownerParams, pageParams, text } from './params';

export const findingsParams = z.object({
  ...ownerParams,
  findingKind: many(z.enum(FINDING_KINDS)),
  text: one(text),
  ...pageParams,
});
