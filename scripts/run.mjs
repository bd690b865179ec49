// `npm start`, `npm test`, `npm run mlops-maturity` and `npm run bench` begin here. This file and
// its imports have to load on an old Node too, so that they can say what is missing.
import { runMain } from './lib/fail.mjs';
import { canRun, rerunOnSupportedNode } from './lib/node.mjs';

runMain(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (!canRun(name)) return rerunOnSupportedNode();
  const { installDependencies } = await import('./lib/install.mjs');
  const { readOptions, run } = await import(`./commands/${name}.mjs`);
  const options = readOptions(args);
  installDependencies();
  return run(options);
});
