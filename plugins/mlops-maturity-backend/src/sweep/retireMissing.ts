import type { LoggerService } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';
import { DateTime } from 'luxon';
import type { Engine } from '../assessor/Engine';
import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import { absenceOf, concludeMissing } from './concludeMissing';
import type { SweepMemory } from './SweepMemory';

export interface RetentionPeriods {
  /** How long change records are kept. */
  changes: HumanDuration;
  /** How long a hidden subject is kept. */
  missing: HumanDuration;
}

/**
 * What a complete sweep does about subjects it has not seen: hides them, and deletes those that have been hidden for
 * long enough, and change records that are old enough.
 *
 * @returns why some were not hidden, if so.
 */
export async function retireMissing(options: {
  engine: Engine;
  store: DatabaseMaturityStore;
  logger: LoggerService;
  retention: RetentionPeriods;
  now: () => string;
  sweep: number;
  lastComplete?: number;
  memory: SweepMemory;
}): Promise<string | undefined> {
  const { engine, store, logger, memory } = options;
  const { release } = engine.modelSet;
  const at = options.now();
  const { hide, suspect, because } = concludeMissing({
    entries: memory,
    hasSeen: entry => memory.hasSeen(entry),
    lastComplete: options.lastComplete,
  });
  for (const cause of ['missing', 'not-matching'] as const) {
    const ids = hide.filter(each => each.cause === cause).map(({ id }) => id);
    if (ids.length > 0) {
      const hidden = await store.hideSubjects({
        ids,
        cause,
        at,
        release,
        knownAt: memory.revision,
      });
      logger.info(`Hid ${hidden} subjects, cause: ${cause}`);
    }
  }
  if (suspect.length > 0) {
    logger.warn(`Hid nothing: ${because}`);
    await store.suspectSubjects({
      ids: suspect.map(({ id }) => id),
      sweep: options.sweep,
      release,
    });
  }
  await deleteOld({ ...options, at });
  return because;
}

async function deleteOld(options: {
  engine: Engine;
  store: DatabaseMaturityStore;
  logger: LoggerService;
  retention: RetentionPeriods;
  memory: SweepMemory;
  at: string;
}): Promise<void> {
  const { engine, store, logger, retention, memory, at } = options;
  const ago = (period: HumanDuration) =>
    DateTime.fromISO(at, { zone: 'utc' }).minus(period).toISO()!;
  const missingBefore = ago(retention.missing);
  const changesBefore = ago(retention.changes);
  const gone: number[] = [];
  memory.forEach(entry => {
    const { known } = entry;
    if (
      known?.missingSince &&
      known.missingSince < missingBefore &&
      absenceOf(entry, each => memory.hasSeen(each))
    ) {
      gone.push(known.id);
    }
  });
  if (gone.length === 0 && !(await store.hasChangesBefore(changesBefore))) {
    return;
  }
  const deleted = await store.prune({
    ids: gone,
    missingBefore,
    changesBefore,
    release: engine.modelSet.release,
  });
  logger.info(
    `Deleted ${deleted.subjects} subjects missing since before ${missingBefore}, and ${deleted.changes} change records from before ${changesBefore}`,
  );
}
