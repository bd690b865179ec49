import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { UserError } from '../lib/fail.mjs';
import { resolveRoot } from '../lib/paths.mjs';

/** Makes an organisation and measures nothing; the others run one after the other where none is named. */
const GENERATOR = 'organization';

const parts = fs
  .readdirSync(resolveRoot('bench'))
  .filter(name => fs.existsSync(resolveRoot('bench', name, 'run.ts')))
  .sort();

const flag = { type: 'boolean' };
const number = { type: 'string' };
const numbers = {
  rounds: number,
  subjects: number,
  seed: number,
  depth: number,
  teams: number,
  cycles: number,
  dirty: number,
};

const usage = `npm run bench -- [${parts
  .filter(name => name !== GENERATOR)
  .join('|')}] [--rounds 5] [--subjects 100000] [--json] [--save]
       npm run bench -- ${GENERATOR} [--subjects 100] [--seed 1] [--depth 4] [--teams 4] [--cycles 0] [--dirty 0.1]`;

/** `npm run bench -- engine --json`: which parts to run, and what to tell them. */
export function readOptions(args) {
  const { values, positionals } = parse(args);
  const unknown = positionals.find(name => !parts.includes(name));
  if (unknown) {
    throw new UserError(`Unknown part '${unknown}'. Usage: ${usage}`);
  }
  const given = Object.keys(numbers).filter(name => values[name]);
  const wrong = given.find(name => !/^\d{1,7}(\.\d+)?$/.test(values[name]));
  if (wrong) {
    throw new UserError(`--${wrong} is no number. Usage: ${usage}`);
  }
  return {
    names:
      positionals.length > 0
        ? positionals
        : parts.filter(name => name !== GENERATOR),
    args: [
      ...given.map(name => `--${name}=${values[name]}`),
      ...(values.json ? ['--json'] : []),
      ...(values.save ? ['--save'] : []),
    ],
  };
}

function parse(args) {
  const options = { ...numbers, json: flag, save: flag };
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UserError(`${error.message}\nUsage: ${usage}`);
  }
}

/** Runs the parts one after the other, so that none takes another's time. */
export async function run({ names, args }) {
  if (names.includes('peer')) installPeer();
  for (const name of names) {
    const exitCode = await runFile(`${name}/run.ts`, args);
    if (exitCode !== 0) return exitCode;
  }
  return args.includes('--save') ? runFile('document.ts', []) : 0;
}

/** The peer is installed here alone and on demand: the product is not to be installed with it. */
function installPeer() {
  if (fs.existsSync(resolveRoot('bench/node_modules/.package-lock.json'))) {
    return;
  }
  console.error('Installing what the product is measured against …');
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      cwd: resolveRoot('bench'),
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    throw new UserError(
      'Installing failed: check that the npm registry can be reached.',
    );
  }
}

function runFile(file, args) {
  const child = spawn(
    process.execPath,
    [
      // So that garbage of the preparations is not collected at the expense of what is measured.
      '--expose-gc',
      // As Backstage wants it.
      '--no-node-snapshot',
      ...[
        '--require',
        resolveRoot('node_modules/@backstage/cli/config/nodeTransform.cjs'),
      ],
      ...[resolveRoot('bench', file), ...args],
    ],
    { stdio: 'inherit' },
  );
  process.once('SIGTERM', () => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => resolve(code ?? 1));
  });
}
