import { mockServices } from '@backstage/backend-test-utils';
import { mlService } from '../__testUtils__/entities';
import { MutableCatalog } from '../__testUtils__/MutableCatalog';
import { startSweeping, TestClock } from '../__testUtils__/startSweeping';
import { describeEachDatabase } from '../store/__testUtils__/eachDatabase';

jest.setTimeout(120_000);

const CHURN = 'component:default/churn';

/** Events as a listener of the portal gets them. */
function listening(fails = false) {
  const heard: { topic: string; eventPayload: any }[] = [];
  const events = mockServices.events.mock({
    publish: async event => {
      if (fails) {
        throw new Error('Nobody is there');
      }
      heard.push(event as any);
    },
  });
  return { heard, events };
}

describeEachDatabase('events', init => {
  async function start(fails = false) {
    const { knex } = await init();
    const { heard, events } = listening(fails);
    const clock = new TestClock();
    const catalog = new MutableCatalog([
      mlService('churn', { practices: 'code-versioning, unit-tests' }),
      mlService('other', { practices: 'code-versioning, unit-tests' }),
    ]);
    const process = (mlopsMaturity = {}) =>
      startSweeping({ knex, catalog, clock, events, mlopsMaturity });
    const started = await process();
    await started.sweep();
    return { catalog, heard, process, ...started };
  }

  it('tell of a level that changed, and not of newcomers or of what leaves it as it is', async () => {
    const { catalog, heard, sweep, clock } = await start();
    expect(heard).toEqual([]);
    catalog.put(mlService('churn', { 'code-versioning': 'no' }));
    catalog.put(
      mlService('other', {
        practices: 'code-versioning, unit-tests',
        'no-such-key': 'yes',
      }),
    );
    await sweep();
    expect(heard).toEqual([
      {
        topic: 'mlops-maturity.level-change',
        eventPayload: {
          subject: CHURN,
          owner: 'group:default/growth',
          at: clock.now(),
          cause: 'evidence',
          release: expect.any(String),
          levels: [
            expect.objectContaining({
              model: 'five-stage',
              from: expect.objectContaining({
                level: { number: 2, name: expect.any(String) },
              }),
              to: expect.objectContaining({
                level: { number: 1, name: expect.any(String) },
              }),
            }),
          ],
        },
      },
    ]);
  });

  it('tell of a new release once, whatever it did to how many', async () => {
    const { heard, process, modelSet } = await start();
    const stricter = await process({
      minimumGrades: { 'five-stage': { '2': 'backed' } },
    });
    await stricter.sweep();
    expect(stricter.modelSet.release).not.toBe(modelSet.release);
    expect(heard).toEqual([
      {
        topic: 'mlops-maturity.release',
        eventPayload: {
          release: stricter.modelSet.release,
          at: expect.any(String),
          subjects: 2,
          models: [
            {
              model: 'five-stage',
              version: expect.any(String),
              cause: 'configuration',
              up: 0,
              down: 2,
            },
          ],
        },
      },
    ]);
  });

  it('stop nothing where they cannot be published', async () => {
    const { catalog, sweep, store } = await start(true);
    catalog.put(mlService('churn', { 'code-versioning': 'no' }));
    await sweep();
    const [change] = await store.changes({ subject: CHURN, limit: 1 });
    expect(change.cause).toBe('evidence');
    expect((await store.lastSweeps()).latest).toMatchObject({
      complete: true,
      failures: 0,
    });
  });
});
