import path from 'node:path';
import { testOutput } from './paths.mjs';

const folder = path.join(testOutput, 'e2e');

/** Where the portal of the end-to-end tests listens and keeps its files. */
export const e2eSettings = {
  appUrl: 'http://localhost:3100',
  legacyAppUrl: 'http://localhost:3101',
  backendUrl: 'http://localhost:7107',
  folder,
  /** A copy of the examples that tests may edit. */
  examplesFolder: path.join(folder, 'examples'),
  /** The SQLite files. */
  dataFolder: path.join(folder, 'data'),
};
