import { InputError } from '@backstage/errors';
import {
  FilterPredicate,
  parseFilterPredicate,
} from '@backstage/filter-predicates';
import type { z } from 'zod';
import type { Targets } from '../planning/targetOf';
import { configSchema } from './configSchema';
import { configPath, describeConfigIssue } from './describeConfigIssue';
import type { EngineConfig } from './EngineConfig';

/**
 * What of `mlopsMaturity` only a backend uses. Durations and the schedule are as they were given.
 *
 * @public
 */
export interface BackendSettings {
  schedule?: unknown;
  retention: { changes?: unknown; missing?: unknown };
  notifications: {
    enabled: boolean;
    /** Of the day, in UTC. */
    digestHour: number;
    reminder: 'quarterly' | 'never';
  };
  badges: { enabled: boolean };
  annotate: { allowFileLocations: boolean; template: string };
}

/** Keys of the objects that people may misspell a key of, by path. */
function allowedKeys(path: readonly PropertyKey[]): string[] {
  switch (path.map(String).join('.')) {
    case '':
      return Object.keys(configSchema.shape);
    case 'retention':
      return ['changes', 'missing'];
    case 'notifications':
      return ['enabled', 'digestHour', 'reminder'];
    case 'badges':
      return ['enabled'];
    case 'annotate':
      return ['allowFileLocations', 'template'];
    default:
      return [];
  }
}

/**
 * Runs a reader of a part of the configuration, and says at which path it failed.
 *
 * @throws InputError `'mlopsMaturity.retention.missing' cannot be read: …`
 * @public
 */
export function readConfigAt<T>(
  path: readonly PropertyKey[],
  read: () => T,
): T {
  try {
    return read();
  } catch (error) {
    throw new InputError(
      `'${configPath(path)}' cannot be read: ${(error as Error).message}`,
    );
  }
}

function readPredicate(
  value: unknown,
  path: readonly PropertyKey[],
): FilterPredicate | undefined {
  return value === undefined
    ? undefined
    : readConfigAt(path, () => parseFilterPredicate(value));
}

function readTargets(
  targets: z.output<typeof configSchema>['targets'],
): Targets {
  return Object.fromEntries(
    Object.entries(targets).map(([model, rules]) => [
      model,
      rules.map(({ when, level }, i) => {
        const predicate = readPredicate(when, ['targets', model, i, 'when']);
        return {
          ...(predicate && { when: predicate }),
          ...(level !== undefined && { level }),
        };
      }),
    ]),
  );
}

/**
 * Reads everything under `mlopsMaturity`.
 *
 * @param given - the value under that key; undefined where there is none, which is right.
 * @throws InputError that names every wrong place and what is allowed there.
 * @public
 */
export function parseConfig(given: unknown): {
  engine: EngineConfig;
  backend: BackendSettings;
} {
  const parsed = configSchema.safeParse(given ?? {});
  if (!parsed.success) {
    throw new InputError(
      `Invalid configuration: ${parsed.error.issues
        .map(issue => describeConfigIssue(issue, allowedKeys))
        .join('; ')}`,
    );
  }
  const { schedule, retention, notifications, badges, annotate, ...engine } =
    parsed.data;
  const { subjects, models, targets, ...rest } = engine;
  const predicate = readPredicate(subjects, ['subjects']);
  return {
    engine: {
      ...rest,
      ...(predicate && { subjects: predicate }),
      ...(models && {
        models: models.map(model =>
          typeof model === 'string' ? { id: model } : model,
        ),
      }),
      targets: readTargets(targets),
    },
    backend: { schedule, retention, notifications, badges, annotate },
  };
}
