import { loadSettings } from '../content/loadSettings';
import type { Settings } from '../content/Settings';
import { reportUnreadable } from '../present/reportUnreadable';
import { asOfOption } from './asOfOption';
import type { CommandContext } from './CommandContext';

/** The options of every command that judges. */
export interface CommonOptions {
  model?: string;
  asOf?: string;
  config?: string;
}

/**
 * Loads what a command judges by, and says what is wrong with models and practices of one's own.
 *
 * @throws UsageError where an option is wrong.
 */
export async function prepare(
  options: CommonOptions,
  { terminal, now }: CommandContext,
): Promise<{ settings: Settings; asOf: string }> {
  const asOf = asOfOption(options.asOf, now);
  const settings = await loadSettings({
    configFile: options.config,
    model: options.model,
    cwd: terminal.cwd(),
    env: terminal.env,
  });
  reportUnreadable(settings.problems, terminal);
  return { settings, asOf };
}
