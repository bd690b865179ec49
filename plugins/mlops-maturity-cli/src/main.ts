import { CommanderError } from 'commander';
import { ExitCode } from './ExitCode';
import { paintFor } from './present/paintFor';
import { createProgram } from './program';
import type { Terminal } from './Terminal';

/**
 * Runs the command line.
 *
 * @param args - what follows the name of the command.
 * @returns the exit code; never throws because of input.
 * @public
 */
export async function main(
  args: string[],
  terminal: Terminal,
): Promise<number> {
  let exitCode: number = ExitCode.ok;
  const context = {
    terminal,
    paint: paintFor(terminal),
    now: new Date().toISOString(),
  };
  const program = createProgram(context, code => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and its like end with 0; what commander complains of, it has said.
      return error.exitCode === 0 ? ExitCode.ok : ExitCode.unreadable;
    }
    terminal.stderr.write(`mlops-maturity: ${(error as Error).message}\n`);
    return ExitCode.unreadable;
  }
}
