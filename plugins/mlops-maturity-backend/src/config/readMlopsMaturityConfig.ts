import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { ConfigReader, readDurationFromConfig } from '@backstage/config';
import type { HumanDuration, JsonObject } from '@backstage/types';
import {
  parseConfig,
  readConfigAt,
} from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import type { MlopsMaturityConfig } from './MlopsMaturityConfig';

const DEFAULT_SCHEDULE: JsonObject = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 10 },
};
const DEFAULT_RETENTION = { changes: { days: 800 }, missing: { days: 30 } };

function readSchedule(value: unknown): MlopsMaturityConfig['schedule'] {
  return readConfigAt(['schedule'], () =>
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
    : readConfigAt(['retention', key], () =>
        readDurationFromConfig(new ConfigReader({ value: value as any }), {
          key: 'value',
        }),
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
  const { engine, backend } = parseConfig(
    rootConfig.getOptional('mlopsMaturity'),
  );
  const { schedule, retention, notifications, badges, annotate } = backend;
  return {
    ...engine,
    schedule: readSchedule(schedule),
    retention: {
      changes: readRetention(retention.changes, 'changes'),
      missing: readRetention(retention.missing, 'missing'),
    },
    notifications,
    badges,
    annotate,
  };
}
