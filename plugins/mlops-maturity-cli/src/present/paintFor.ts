import chalk, { Chalk } from 'chalk';
import type { Terminal } from '../Terminal';

/** Colors where somebody looks who wants them: https://no-color.org, and `FORCE_COLOR` for logs that show them. */
export function paintFor({ stdout, env }: Terminal): Chalk {
  if (env.NO_COLOR) {
    return new chalk.Instance({ level: 0 });
  }
  const { FORCE_COLOR: forced } = env;
  const isForced = forced !== undefined && !['0', 'false'].includes(forced);
  return new chalk.Instance({ level: stdout.isTTY || isForced ? 1 : 0 });
}
