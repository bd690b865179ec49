import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { UserError } from '../lib/fail.mjs';
import { resolveRoot } from '../lib/paths.mjs';

const parts = fs
  .readdirSync(resolveRoot('bench'))
  .filter(name => fs.existsSync(resolveRoot('bench', name, 'run.ts')))
  .sort();

const usage = `npm run bench -- [${parts.join(
  '|',
)}] [--rounds 5] [--subjects 100000] [--json]`;

/** `npm run bench -- engine --json`: which parts to run, and what to tell them. */
export function readOptions(args) {
  const { values, positionals } = parse(args);
  const unknown = positionals.find(name => !parts.includes(name));
  if (unknown) {
    throw new UserError(`Unknown part '${unknown}'. Usage: ${usage}`);
  }
  const numbers = ['rounds', 'subjects'].filter(name => values[name]);
  const wrong = numbers.find(name => !/^[1-9]\d{0,6}$/.test(values[name]));
  if (wrong) {
    throw new UserError(`--${wrong} is no number. Usage: ${usage}`);
  }
  return {
    names: positionals.length > 0 ? positionals : parts,
    args: [
      ...numbers.map(name => `--${name}=${values[name]}`),
      ...(values.json ? ['--json'] : []),
    ],
  };
}

function parse(args) {
  const text = { type: 'string' };
  const options = { rounds: text, subjects: text, json: { type: 'boolean' } };
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UserError(`${error.message}\nUsage: ${usage}`);
  }
}

/** Runs the parts one after the other, so that none takes another's time. */
export async function run({ names, args }) {
  for (const name of names) {
    const exitCode = await runPart(name, args);
    if (exitCode !== 0) return exitCode;
  }
  return 0;
}

function runPart(name, args) {
  const child = spawn(
    process.execPath,
    [
      // So that garbage of the preparations is not collected at the expense of what is measured.
      '--expose-gc',
      ...[
        '--require',
        resolveRoot('node_modules/@backstage/cli/config/nodeTransform.cjs'),
      ],
      ...[resolveRoot('bench', name, 'run.ts'), ...args],
    ],
    { stdio: 'inherit' },
  );
  process.once('SIGTERM', () => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => resolve(code ?? 1));
  });
}
