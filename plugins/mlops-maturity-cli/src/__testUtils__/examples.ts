import path from 'node:path';

/** The repository's example organisation. */
export const EXAMPLES = path.resolve(__dirname, '../../../../examples');

/** The day its results are stated for. */
export const EXAMPLES_AS_OF = '2026-11-21';
