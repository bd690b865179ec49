import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Result } from './Figure';
import type { Machine } from './machine';

/** A result with what it holds for: the commit, the day and the machine. */
export interface SavedResult extends Result {
  machine: Machine;
  /** The commit, with `+` where files differed from it. */
  commit: string;
  /** `YYYY-MM-DD` */
  day: string;
}

export const RESULTS = path.resolve(__dirname, '../results');

/** Keeps a result beside the others; the documentation is made of them. */
export function saveResult(result: Result, machine: Machine): void {
  const saved: SavedResult = {
    ...result,
    machine,
    commit: commitOfNow(),
    day: new Date().toISOString().slice(0, 10),
  };
  fs.mkdirSync(RESULTS, { recursive: true });
  fs.writeFileSync(
    path.join(RESULTS, `${result.part}.json`),
    `${JSON.stringify(saved, null, 2)}\n`,
  );
}

function commitOfNow(): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: __dirname, encoding: 'utf8' }).trim();
  const changed = git(
    'status',
    '--porcelain',
    '--untracked-files=no',
    ':/plugins',
  );
  return `${git('rev-parse', '--short=10', 'HEAD')}${changed ? '+' : ''}`;
}
