import { crosswalk } from 'backstage-plugin-mlops-maturity-common';
import { decideSubject, observeDescriptor } from '../assess/observeDescriptor';
import { exitCodeOf } from '../ExitCode';
import { CrosswalkReading, crosswalkText } from '../present/crosswalkText';
import { reportUnreadable } from '../present/reportUnreadable';
import { Progress } from '../Progress';
import type { CommandContext } from './CommandContext';
import { CommonOptions, prepare } from './prepare';
import { readInput } from './readInput';
import { selectDescriptors } from './selectDescriptors';

export interface CrosswalkOptions extends Omit<CommonOptions, 'model'> {
  entity?: string;
  format: 'text' | 'json';
}

/** `mlops-maturity crosswalk PATH…` */
export async function crosswalkCommand(
  paths: string[],
  options: CrosswalkOptions,
  context: CommandContext,
): Promise<number> {
  const { terminal, paint } = context;
  const { settings, asOf } = await prepare(options, context);
  const progress = new Progress(terminal);
  const reading = await readInput(paths, { terminal, progress });
  const subjects = selectDescriptors(reading, options.entity)
    .filter(each => decideSubject(each, settings).state === 'subject')
    .map((descriptor): CrosswalkReading => {
      const evidence = observeDescriptor(descriptor, settings, asOf);
      return {
        subject: descriptor.ref,
        ...crosswalk(settings.models, evidence, { asOf }),
      };
    });
  progress.end();
  const { errors } = reading;
  if (options.format === 'json') {
    const result = { subjects, errors: [...settings.problems, ...errors] };
    terminal.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    terminal.stdout.write(crosswalkText(subjects, paint));
    reportUnreadable(errors, terminal);
  }
  return exitCodeOf({
    unreadable: errors.length + settings.problems.length > 0,
  });
}
