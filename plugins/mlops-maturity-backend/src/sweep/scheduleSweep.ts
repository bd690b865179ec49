import type {
  LifecycleService,
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import type { Sweep } from './Sweep';

export const SWEEP_TASK_ID = 'mlops-maturity-sweep';

const FRESH_MS = 60_000;

/**
 * Makes this process's release the active one, and has the catalog swept on schedule: by one replica at a time.
 *
 * A restart keeps the next start that the scheduler has written down, which may be many minutes away, so a sweep is
 * asked for at start, unless one has just been.
 */
export async function scheduleSweep(options: {
  sweep: Sweep;
  store: DatabaseMaturityStore;
  release: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
  scheduler: SchedulerService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  now: () => string;
}): Promise<void> {
  const { sweep, store, release, schedule, scheduler, logger, now } = options;
  const { activeRelease } = await store.readState();
  const { complete } = await store.lastSweeps();
  await store.activateRelease({ release, at: now() });
  await scheduler.scheduleTask({
    ...schedule,
    id: SWEEP_TASK_ID,
    fn: signal => sweep.run(signal),
  });
  const isFresh =
    activeRelease === release &&
    complete?.finishedAt !== undefined &&
    Date.parse(now()) - Date.parse(complete.finishedAt) < FRESH_MS;
  if (!isFresh) {
    options.lifecycle.addStartupHook(() => {
      // Not waited for: it may run at once, and the backend is to be up meanwhile.
      scheduler.triggerTask(SWEEP_TASK_ID).catch(error => {
        logger.debug('Did not ask for a sweep: one is running', error);
      });
    });
  }
}
