import { mockServices } from '@backstage/backend-test-utils';
import { describeEachDatabase } from '../store/__testUtils__/eachDatabase';
import { RELEASE } from '../store/__testUtils__/subjectWrite';
import { scheduleSweep, SWEEP_TASK_ID } from './scheduleSweep';
import type { Sweep } from './Sweep';

jest.setTimeout(60_000);

const NOW = '2026-11-20T12:00:00.000Z';

describeEachDatabase('scheduleSweep', init => {
  async function start(options: { sweptAt?: string; release?: string }) {
    const { sweptAt, release = RELEASE } = options;
    const { store } = await init();
    if (sweptAt) {
      const sweep = await store.startSweep(sweptAt);
      await store.updateSweep({
        ...sweep,
        finishedAt: sweptAt,
        complete: true,
      });
    }
    const run = jest.fn(async () => {});
    const scheduler = mockServices.scheduler.mock();
    scheduler.triggerTask.mockResolvedValue(undefined);
    const lifecycle = mockServices.lifecycle.mock();
    await scheduleSweep({
      sweep: { run } as unknown as Sweep,
      store,
      release,
      schedule: { frequency: { minutes: 10 }, timeout: { minutes: 5 } },
      scheduler,
      lifecycle,
      logger: mockServices.logger.mock(),
      now: () => NOW,
    });
    lifecycle.addStartupHook.mock.calls.forEach(([hook]) => hook());
    return { store, scheduler, run };
  }

  it('has the catalog swept on schedule, by the release of the process that started last', async () => {
    const { store, scheduler, run } = await start({ release: 'newer' });
    expect((await store.readState()).activeRelease).toBe('newer');
    const [task] = scheduler.scheduleTask.mock.calls[0];
    expect(task).toMatchObject({
      id: SWEEP_TASK_ID,
      frequency: { minutes: 10 },
      timeout: { minutes: 5 },
    });
    const { signal } = new AbortController();
    await task.fn(signal as any);
    expect(run).toHaveBeenCalledWith(signal);
  });

  it.each([
    ['there was none', {}, 1],
    ['the last is old', { sweptAt: '2026-11-20T11:58:59.000Z' }, 1],
    ['the last has just been', { sweptAt: '2026-11-20T11:59:30.000Z' }, 0],
    [
      'the last was of another release',
      { sweptAt: '2026-11-20T11:59:30.000Z', release: 'newer' },
      1,
    ],
  ])('asks for a sweep at start where %s', async (_, options, times) => {
    const { scheduler } = await start(options);
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(times);
  });
});
