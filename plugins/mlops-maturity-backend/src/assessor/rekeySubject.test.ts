import { mlService } from '../__testUtils__/entities';
import { MutableCatalog } from '../__testUtils__/MutableCatalog';
import {
  causes,
  churn,
  DAY_IN_MS,
  ref,
  startOn,
  visible,
} from '../sweep/__testUtils__/sweeping';
import { describeEachDatabase } from '../store/__testUtils__/eachDatabase';

jest.setTimeout(120_000);

const ANNOTATIONS = { practices: 'code-versioning, unit-tests' };
const renamed = ref('customer-churn');

describeEachDatabase('rekeySubject', init => {
  async function start() {
    const catalog = new MutableCatalog([
      mlService('churn', ANNOTATIONS),
      mlService('other', ANNOTATIONS),
    ]);
    const started = await startOn(init, catalog);
    await started.sweep();
    started.clock.pass(DAY_IN_MS);
    return { catalog, ...started };
  }

  async function rename() {
    const started = await start();
    started.catalog.remove(churn);
    started.catalog.put(
      mlService('customer-churn', {
        practices: 'code-versioning, unit-tests, data-versioning',
      }),
    );
    return started;
  }

  it('makes the history follow, before a sweep has seen the new name', async () => {
    const { assessor, store, sweep } = await rename();
    await assessor.rekey({ from: churn, to: renamed });
    expect(await visible(store)).toEqual(['customer-churn', 'other']);
    expect(await causes(store, renamed)).toEqual([
      'evidence',
      'renamed',
      'newcomer',
    ]);
    const [change, rekeyed] = await store.changes({
      subject: renamed,
      limit: 2,
    });
    expect(rekeyed.facts).toEqual([{ fact: 'ref', from: churn, to: renamed }]);
    expect(change.claims).toEqual([
      expect.objectContaining({ kind: 'came', practice: 'data-versioning' }),
    ]);
    await sweep();
    expect(await causes(store, renamed)).toHaveLength(3);
    expect(await store.readSubject(churn)).toBeUndefined();
  });

  it('makes it follow after sweeps have taken one for deleted and the other for new', async () => {
    const { assessor, store, sweep } = await rename();
    await sweep();
    expect(await causes(store, churn)).toEqual(['missing', 'newcomer']);
    expect(await causes(store, renamed)).toEqual(['newcomer']);
    await assessor.rekey({ from: churn, to: renamed });
    await sweep();
    expect(await causes(store, renamed)).toEqual([
      'evidence',
      'renamed',
      'missing',
      'newcomer',
    ]);
    expect(await visible(store)).toEqual(['customer-churn', 'other']);
    const counted = await store.rollupCounts({
      model: 'five-stage',
      dimension: 'owner',
    });
    expect(counted.get('group:default/growth')!.assessed).toBe(2);
  });

  it('follows into another kind', async () => {
    const { assessor, store, catalog } = await start();
    catalog.remove(churn);
    const resource = { ...mlService('churn', ANNOTATIONS), kind: 'Resource' };
    catalog.put(resource);
    await assessor.rekey({ from: churn, to: 'resource:default/churn' });
    expect(await store.readSubject('resource:default/churn')).toMatchObject({
      kind: 'resource',
    });
  });

  it('refuses to make one of two things', async () => {
    const { assessor, catalog, sweep, clock, store } = await start();
    await expect(
      assessor.rekey({ from: churn, to: ref('other') }),
    ).rejects.toThrow('The catalog still has');
    await expect(
      assessor.rekey({ from: churn, to: ref('nowhere') }),
    ).rejects.toThrow('The catalog has no entity');
    await expect(
      assessor.rekey({ from: ref('never'), to: churn }),
    ).rejects.toThrow('Nothing is stored of');
    catalog.remove(churn);
    clock.pass(5 * DAY_IN_MS);
    await sweep();
    await expect(
      assessor.rekey({ from: churn, to: ref('other') }),
    ).rejects.toThrow('they are two things');
    expect(await causes(store, ref('other'))).toEqual(['newcomer']);
  });
});
