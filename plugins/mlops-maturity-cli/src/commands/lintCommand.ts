import { exitCodeOf } from '../ExitCode';
import { lintDescriptors } from '../lint/lintDescriptors';
import { lintJson } from '../lint/lintJson';
import { lintText } from '../lint/lintText';
import { sarif } from '../lint/sarif';
import { Progress } from '../Progress';
import type { CommandContext } from './CommandContext';
import { CommonOptions, prepare } from './prepare';
import { readInput } from './readInput';

export interface LintOptions extends Omit<CommonOptions, 'model'> {
  format: 'text' | 'json' | 'sarif';
}

/** `mlops-maturity lint PATH…` */
export async function lintCommand(
  paths: string[],
  options: LintOptions,
  context: CommandContext,
): Promise<number> {
  const { terminal, paint } = context;
  const { settings, asOf } = await prepare(options, context);
  const progress = new Progress(terminal);
  const reading = await readInput(paths, { terminal, progress });
  const { problems, failed } = lintDescriptors({
    descriptors: reading.descriptors,
    settings,
    asOf,
  });
  progress.end();
  const errors = [...settings.problems, ...reading.errors, ...failed];
  const present = { json: lintJson, sarif, text: lintText }[options.format];
  terminal.stdout.write(present({ problems, errors }, paint));
  return exitCodeOf({
    unreadable: errors.length > 0,
    failed: problems.length > 0,
  });
}
