import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { Notifier } from './Notifier';

export const NOTIFY_TASK_ID = 'mlops-maturity-notifications';

/** Has one replica look every minute for what is to be told. */
export async function scheduleNotifier(options: {
  notifier: Notifier;
  scheduler: SchedulerService;
}): Promise<void> {
  const { notifier, scheduler } = options;
  await scheduler.scheduleTask({
    id: NOTIFY_TASK_ID,
    frequency: { minutes: 1 },
    timeout: { minutes: 5 },
    initialDelay: { seconds: 30 },
    fn: () => notifier.run(),
  });
}
