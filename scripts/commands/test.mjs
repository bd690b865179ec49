import fs from 'node:fs';
import { stopOnSignals } from '../lib/children.mjs';
import { UserError } from '../lib/fail.mjs';
import { testOutput } from '../lib/paths.mjs';
import { printSummary } from '../lib/summary.mjs';
import { parts, steps } from '../lib/testSteps.mjs';

/** `npm test -- e2e some.test.ts`: which steps to run, on which files. */
export function readOptions([part, ...filters]) {
  const names = part ? parts[part] : Object.keys(steps);
  if (!names) {
    throw new UserError(
      `Unknown part '${part}'. Usage: npm test [-- ${Object.keys(parts).join(
        '|',
      )} [files…]]`,
    );
  }
  return { names, filters };
}

/** Runs the steps, going on after a failure so that one run shows everything. */
export async function run({ names, filters }) {
  stopOnSignals();
  fs.mkdirSync(testOutput, { recursive: true });
  const results = [];
  for (const name of names) {
    console.log(`\n── ${name} ──`);
    const start = Date.now();
    const counts = await steps[name](filters).catch(error => {
      console.error(error instanceof UserError ? `✗ ${error.message}` : error);
      return { passed: 0, failed: 1 };
    });
    results.push({ name, seconds: (Date.now() - start) / 1000, ...counts });
  }
  printSummary(results);
  return results.some(result => result.failed > 0) ? 1 : 0;
}
