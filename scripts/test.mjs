// `npm test`: installs what is missing, runs every check and test, and goes on
// after a failure so that one run shows everything.
import fs from 'node:fs';
import { onStop, stopChildren } from './lib/children.mjs';
import { runMain, UserError } from './lib/fail.mjs';
import { installDependencies } from './lib/install.mjs';
import { isSupportedNode, rerunOnSupportedNode } from './lib/node.mjs';
import { testOutput } from './lib/paths.mjs';
import { printSummary } from './lib/summary.mjs';
import { parts, steps } from './lib/testSteps.mjs';

runMain(async () => {
  if (!isSupportedNode) return rerunOnSupportedNode();
  const [part, ...filters] = process.argv.slice(2);
  const names = part ? parts[part] : Object.keys(steps);
  if (!names) {
    throw new UserError(
      `Unknown part '${part}': npm test [-- ${Object.keys(parts).join(
        ' | ',
      )} [files…]]`,
    );
  }
  installDependencies();
  onStop(stopChildren);
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
});
