import { assessDescriptors } from '../assess/assessDescriptors';
import { exitCodeOf } from '../ExitCode';
import { assessJson } from '../present/assessJson';
import { assessMarkdown } from '../present/assessMarkdown';
import { assessText } from '../present/assessText';
import { belowText } from '../present/belowText';
import { widthOf } from '../present/widthOf';
import { Progress } from '../Progress';
import { UsageError } from '../UsageError';
import type { CommandContext } from './CommandContext';
import { CommonOptions, prepare } from './prepare';
import { readInput } from './readInput';
import { selectDescriptors } from './selectDescriptors';

export interface AssessOptions extends CommonOptions {
  entity?: string;
  format: 'text' | 'json' | 'markdown';
  failUnder?: number;
}

/** `mlops-maturity assess PATH…` */
export async function assessCommand(
  paths: string[],
  options: AssessOptions,
  context: CommandContext,
): Promise<number> {
  const { format, failUnder, model, entity } = options;
  const { terminal, paint } = context;
  if (failUnder !== undefined && model === undefined) {
    throw new UsageError(
      '--fail-under needs --model: levels of different models cannot be compared',
    );
  }
  const { settings, asOf } = await prepare(options, context);
  const progress = new Progress(terminal);
  const reading = await readInput(paths, { terminal, progress });
  const descriptors = selectDescriptors(reading, entity);
  const result = assessDescriptors({
    descriptors,
    settings,
    asOf,
    onSubject: done =>
      progress.say(`Assessed ${done} of ${descriptors.length} entities`),
  });
  const errors = [...settings.problems, ...reading.errors, ...result.failed];
  const present = {
    json: assessJson,
    markdown: assessMarkdown,
    text: assessText,
  }[format];
  const output = present(
    { ...result, errors },
    { settings, asOf, paint, width: widthOf(terminal), progress },
  );
  progress.end();
  terminal.stdout.write(output);
  const below = result.assessed.filter(
    ({ assessment }) => assessment.level.number < (failUnder ?? 0),
  );
  if (failUnder !== undefined) {
    terminal.stderr.write(belowText(below, failUnder));
  }
  return exitCodeOf({
    unreadable: errors.length > 0,
    failed: below.length > 0,
  });
}
