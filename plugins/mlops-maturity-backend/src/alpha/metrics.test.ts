import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import type { SweepRecord } from '../store/SweepRecord';
import { createMetrics } from './metrics';

const SWEEP: SweepRecord = {
  id: 1,
  startedAt: '2026-11-21T10:00:00.000Z',
  finishedAt: '2026-11-21T10:00:02.500Z',
  complete: true,
  entities: 80,
  subjects: 60,
  assessed: 7,
  failures: 2,
};

describe('createMetrics', () => {
  it('measures sweeps, and since when the last complete one is over', async () => {
    const record = jest.fn();
    const added: Record<string, number> = {};
    const gauges: Record<string, (result: object) => Promise<void> | void> = {};
    const metrics = metricsServiceMock.mock({
      createHistogram: () => ({ record } as any),
      createCounter: name =>
        ({
          add: (value: number) => {
            added[name] = (added[name] ?? 0) + value;
          },
        } as any),
      createObservableGauge: name =>
        ({
          addCallback: (callback: any) => {
            gauges[name] = callback;
          },
        } as any),
    });
    const { swept } = createMetrics({
      metrics,
      store: { lastSweeps: async () => ({ latest: SWEEP, complete: SWEEP }) },
      disabledModels: 3,
    });
    swept(SWEEP);
    swept({ ...SWEEP, finishedAt: undefined, complete: false });
    expect(record).toHaveBeenCalledTimes(1);
    expect(record).toHaveBeenCalledWith(2.5, { complete: true });
    expect(added).toEqual({
      'mlops_maturity.subjects.assessed': 14,
      'mlops_maturity.subjects.failed': 4,
    });
    const observe = jest.fn();
    await gauges['mlops_maturity.models.disabled']({ observe });
    expect(observe).toHaveBeenLastCalledWith(3);
    await gauges['mlops_maturity.sweep.age']({ observe });
    expect(observe.mock.lastCall[0]).toBeCloseTo(
      (Date.now() - Date.parse(SWEEP.finishedAt!)) / 1000,
      -1,
    );
  });
});
