import { nearest } from 'backstage-plugin-mlops-maturity-common';
import { exitCodeOf } from '../ExitCode';
import { practiceText } from '../present/practiceText';
import { tableText } from '../present/tableText';
import { UsageError } from '../UsageError';
import type { CommandContext } from './CommandContext';
import { prepare } from './prepare';

export interface PracticesOptions {
  format: 'text' | 'json';
  config?: string;
}

/** `mlops-maturity practices [ID]` */
export async function practicesCommand(
  id: string | undefined,
  { format, config }: PracticesOptions,
  context: CommandContext,
): Promise<number> {
  const { terminal } = context;
  const { settings } = await prepare({ config }, context);
  const { catalog, problems } = settings;
  const practice = id === undefined ? undefined : catalog.get(id);
  if (id !== undefined && !practice) {
    const near = nearest(
      id,
      catalog.practices.map(({ id: known }) => known),
    );
    throw new UsageError(
      `There is no practice '${id}': ${
        near ? `did you mean ${near}?` : '`mlops-maturity practices` lists them'
      }`,
    );
  }
  const practices = practice ? [practice] : catalog.practices;
  if (format === 'json') {
    terminal.stdout.write(`${JSON.stringify({ practices }, null, 2)}\n`);
  } else if (practice) {
    terminal.stdout.write(practiceText(practice, settings, context));
  } else {
    const rows = practices.map(({ id: name, title }) => [name, title]);
    terminal.stdout.write(`${tableText(rows)}\n`);
  }
  return exitCodeOf({ unreadable: problems.length > 0 });
}
