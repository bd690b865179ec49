import { z } from 'zod';
import { one, text } from './params';

/** Of routes that ask for nothing but a model. */
export const modelParams = z.object({ model: one(text) });
