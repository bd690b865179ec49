import { modelParams } from './modelParams';
import { one, text } from './params';

/** Under which model, and the `assessedAt` of what the caller has seen. */
export const refreshParams = modelParams.extend({ seen: one(text) });
