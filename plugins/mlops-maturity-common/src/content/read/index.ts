export type { ContentError, ContentReading } from './ContentError';
export { formatContentError } from './ContentError';
export type { ContentSource, ReadContentResult } from './readContent';
export { readContent } from './readContent';
export { readMeasuresYaml } from './readMeasuresYaml';
export type { ReadModelOptions } from './readModelYaml';
export { readModelYaml } from './readModelYaml';
export type { ReadPracticesOptions } from './readPracticesYaml';
export { readPracticesYaml } from './readPracticesYaml';
