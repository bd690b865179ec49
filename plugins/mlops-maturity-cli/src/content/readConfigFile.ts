import { promises as fs } from 'node:fs';
import {
  EngineConfig,
  parseConfig,
} from 'backstage-plugin-mlops-maturity-common';
import { LineCounter, parseDocument } from 'yaml';
import { whyUnreadable } from '../descriptors/whyUnreadable';
import { UsageError } from '../UsageError';
import { substituteVariables } from './substituteVariables';

/**
 * Reads the `mlopsMaturity` block of an `app-config.yaml`. Of the rest of the file nothing has to be readable: the
 * secrets it names are not there where a command runs.
 *
 * @param options - `file`: as the caller names it, for messages; `path`: where it is.
 * @throws UsageError with the place and the remedy.
 */
export async function readConfigFile(options: {
  file: string;
  path: string;
  env: Record<string, string | undefined>;
}): Promise<EngineConfig> {
  const { file, path, env } = options;
  const text = await fs.readFile(path, 'utf8').catch(error => {
    throw new UsageError(
      `--config ${file}: ${whyUnreadable(
        error,
      )}. Name the app-config.yaml of your portal, or leave --config out.`,
    );
  });
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new UsageError(
      `${file}:${line}:${col}: This is not YAML: ${error.message}`,
    );
  }
  const config = document.toJS() as Record<string, unknown> | null;
  if (typeof config !== 'object' || !config || !('mlopsMaturity' in config)) {
    throw new UsageError(
      `--config ${file}: There is no mlopsMaturity block in it. Add one, or leave --config out for the defaults.`,
    );
  }
  try {
    return parseConfig(substituteVariables(config.mlopsMaturity, env)).engine;
  } catch (problem) {
    throw new UsageError(`${file}: ${(problem as Error).message}`);
  }
}
