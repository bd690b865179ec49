import { ROLLUP_KINDS } from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import { one, text } from './params';

export const rollupsParams = z.object({
  model: one(text),
  by: one(z.enum(ROLLUP_KINDS)),
});
