import path from 'node:path';
import { testOutput } from './paths.mjs';

const folder = path.join(testOutput, 'e2e');

/** For two clones that test at the same time on one machine. */
const offset = Number(process.env.E2E_PORT_OFFSET ?? 0);
const localhost = port => `http://localhost:${port + offset}`;

/** Where the portal of the end-to-end tests listens and keeps its files. */
export const e2eSettings = {
  appUrl: localhost(3100),
  legacyAppUrl: localhost(3101),
  backendUrl: localhost(7107),
  folder,
  /** A copy of the examples that tests may edit. */
  examplesFolder: path.join(folder, 'examples'),
  /** The SQLite files. */
  dataFolder: path.join(folder, 'data'),
};
