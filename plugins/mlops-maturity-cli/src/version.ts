import { version as packageVersion } from '../package.json';

/** Of this command line. */
export const version: string = packageVersion;
