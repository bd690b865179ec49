import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { writePerformancePage } from './lib/writePerformancePage';

/** Makes `docs/performance.md` of what the parts have saved. */
const page = path.resolve(__dirname, '../docs/performance.md');
fs.writeFileSync(page, writePerformancePage());
execFileSync(process.execPath, [
  require.resolve('prettier/bin-prettier.js'),
  '--write',
  page,
]);
