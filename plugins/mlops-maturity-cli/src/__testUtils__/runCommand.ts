import { main } from '../main';

export interface CommandResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  stdin?: string;
  env?: Record<string, string>;
}

/** Runs the command line with buffers for a terminal. */
export async function runCommand(
  args: string[],
  options: RunOptions = {},
): Promise<CommandResult> {
  const { cwd = process.cwd(), stdin = '', env = {} } = options;
  const written = { stdout: '', stderr: '' };
  const exitCode = await main(args, {
    stdin: (async function* chunks() {
      yield Buffer.from(stdin);
    })(),
    stdout: {
      write: text => {
        written.stdout += text;
      },
    },
    stderr: {
      write: text => {
        written.stderr += text;
      },
    },
    env,
    cwd: () => cwd,
  });
  return { exitCode, ...written };
}
