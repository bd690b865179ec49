import { z } from 'zod';
import { one, pageParams } from './params';

export const unassessedParams = z.object({
  state: one(z.enum(['no-model', 'excluded'])),
  ...pageParams,
});
