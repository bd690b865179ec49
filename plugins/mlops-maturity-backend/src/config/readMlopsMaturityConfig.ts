import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { ConfigReader, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  FilterPredicate,
  parseFilterPredicate,
} from '@backstage/filter-predicates';
import type { HumanDuration, JsonObject } from '@backstage/types';
import type { Targets } from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import { configSchema } from './configSchema';
import { configPath, describeConfigIssue } from './describeConfigIssue';
import type { MlopsMaturityConfig } from './MlopsMaturityConfig';

const DEFAULT_SCHEDULE: JsonObject = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 10 },
};
const DEFAULT_RETENTION = { changes: { days: 800 }, missing: { days: 30 } };

/** Keys of the objects that people may misspell a key of, by path. */
function allowedKeys(path: readonly PropertyKey[]): string[] {
  switch (path.map(String).join('.')) {
    case '':
      return Object.keys(configSchema.shape);
    case 'retention':
      return ['changes', 'missing'];
    case 'badges':
      return ['enabled'];
    default:
      return [];
  }
}

/** Runs a reader of the framework's, and says at which path it failed. */
function at<T>(path: readonly PropertyKey[], read: () => T): T {
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
    : at(path, () => parseFilterPredicate(value));
}

function readSchedule(value: unknown): MlopsMaturityConfig['schedule'] {
  return at(['schedule'], () =>
    readSchedulerServiceTaskScheduleDefinitionFromConfig(
      new ConfigReader({
        ...DEFAULT_SCHEDULE,
        ...z.record(z.string(), z.any()).parse(value ?? {}),
      }),
    ),
  );
}

function readRetention(
  value: unknown,
  key: keyof typeof DEFAULT_RETENTION,
): HumanDuration {
  return value === undefined
    ? DEFAULT_RETENTION[key]
    : at(['retention', key], () =>
        readDurationFromConfig(new ConfigReader({ value: value as any }), {
          key: 'value',
        }),
      );
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
 * @throws InputError that names every wrong place and what is allowed there.
 */
export function readMlopsMaturityConfig(
  rootConfig: RootConfigService,
): MlopsMaturityConfig {
  const given = rootConfig.getOptional('mlopsMaturity') ?? {};
  const parsed = configSchema.safeParse(given);
  if (!parsed.success) {
    throw new InputError(
      `Invalid configuration: ${parsed.error.issues
        .map(issue => describeConfigIssue(issue, allowedKeys))
        .join('; ')}`,
    );
  }
  const { subjects, schedule, models, targets, retention, ...rest } =
    parsed.data;
  const predicate = readPredicate(subjects, ['subjects']);
  return {
    ...rest,
    ...(predicate && { subjects: predicate }),
    schedule: readSchedule(schedule),
    ...(models && {
      models: models.map(model =>
        typeof model === 'string' ? { id: model } : model,
      ),
    }),
    targets: readTargets(targets),
    retention: {
      changes: readRetention(retention.changes, 'changes'),
      missing: readRetention(retention.missing, 'missing'),
    },
  };
}
