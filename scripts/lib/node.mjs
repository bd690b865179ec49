import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { onParentGone } from './children.mjs';
import { UserError } from './fail.mjs';

/** What Backstage 1.55 supports; better-sqlite3 13 crashes on Node 20. */
const supportedMajors = [22, 24];

const major = Number(process.versions.node.split('.')[0]);

/**
 * Whether the Node that runs this script can run a command. The command line
 * loads no backend and needs nothing newer than Node 20.
 */
export function canRun(command) {
  return command === 'mlops-maturity'
    ? major >= 20
    : supportedMajors.includes(major);
}

/**
 * Runs the current script again on a Node that npm fetches (and keeps in its
 * cache), and returns its exit code.
 */
export async function rerunOnSupportedNode() {
  const node = fetchNode();
  const child = spawn(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
    },
  });
  // The child decides how to end; a terminal's Ctrl-C reaches it directly.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  onParentGone(() => child.kill());
  return new Promise(resolve => {
    child.on('exit', (code, signal) => resolve(signal ? 1 : code));
  });
}

function fetchNode() {
  const result = spawnSync(
    'npx',
    [
      ...['--yes', '--prefer-offline', '--package=node@24', '--'],
      ...['node', '-p', 'process.execPath'],
    ],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (result.status !== 0) {
    const reason = result.error ? 'npx is missing' : 'npx could not';
    throw new UserError(
      `Node ${process.versions.node} cannot run Backstage, and ${reason} fetch Node 24: install Node 22 or 24.`,
    );
  }
  return result.stdout.trim().split('\n').at(-1);
}
