import { exitCodeOf } from '../ExitCode';
import { modelsJson, modelsText } from '../present/modelsText';
import { modelText } from '../present/modelText';
import type { CommandContext } from './CommandContext';
import { prepare } from './prepare';

export interface ModelsOptions {
  format: 'text' | 'json';
  config?: string;
}

/** `mlops-maturity models [ID]` */
export async function modelsCommand(
  id: string | undefined,
  { format, config }: ModelsOptions,
  context: CommandContext,
): Promise<number> {
  const { terminal, paint } = context;
  const { settings } = await prepare({ config, model: id }, context);
  const { models, problems } = settings;
  if (format === 'json') {
    terminal.stdout.write(modelsJson(models));
  } else if (id === undefined) {
    terminal.stdout.write(modelsText(models, paint));
  } else {
    const texts = models.map(model => modelText(model, context));
    terminal.stdout.write(texts.join('\n'));
  }
  return exitCodeOf({ unreadable: problems.length > 0 });
}
