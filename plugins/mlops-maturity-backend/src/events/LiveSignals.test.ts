import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import { LiveSignals } from './LiveSignals';

const GATHER_MS = 20;

describe('LiveSignals', () => {
  it('makes one signal of much that is stored at once, and names nothing', async () => {
    const publish = jest.fn(async () => {});
    const live = new LiveSignals({
      signals: { publish },
      logger: mockServices.logger.mock(),
      gatherMs: GATHER_MS,
    });
    live.changed();
    live.changed();
    await sleep(5 * GATHER_MS);
    expect(publish.mock.calls).toEqual([
      [
        {
          recipients: { type: 'broadcast' },
          channel: 'mlops-maturity',
          message: { changed: true },
        },
      ],
    ]);
    live.changed();
    await sleep(5 * GATHER_MS);
    expect(publish).toHaveBeenCalledTimes(2);
  });

  it('fails nobody', async () => {
    const logger = mockServices.logger.mock();
    const live = new LiveSignals({
      signals: {
        publish: async () => {
          throw new Error('away');
        },
      },
      logger,
      gatherMs: GATHER_MS,
    });
    live.changed();
    await sleep(5 * GATHER_MS);
    expect(logger.debug).toHaveBeenCalled();
  });
});
