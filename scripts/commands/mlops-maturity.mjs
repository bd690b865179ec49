import { spawn } from 'node:child_process';
import { resolveRoot } from '../lib/paths.mjs';

/** `npm run -s mlops-maturity -- …`: the command line reads its own options. */
export function readOptions(args) {
  return args;
}

/**
 * Runs the command line of this repository in the folder that npm was called
 * in, and resolves with its exit code.
 */
export function run(args) {
  const bin = resolveRoot('plugins/mlops-maturity-cli/bin/mlops-maturity');
  const child = spawn(process.execPath, [bin, ...args], {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
  // The child decides how to end; a terminal's Ctrl-C reaches it directly.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => resolve(code ?? 1));
  });
}
