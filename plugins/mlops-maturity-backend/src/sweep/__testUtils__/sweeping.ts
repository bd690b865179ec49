import type { DatabaseMaturityStore } from '../../store/DatabaseMaturityStore';
import { MutableCatalog } from '../../__testUtils__/MutableCatalog';
import { startSweeping, TestClock } from '../../__testUtils__/startSweeping';
import { describeEachDatabase } from '../../store/__testUtils__/eachDatabase';

export const DAY_IN_MS = 24 * 60 * 60 * 1000;

export const churn = 'component:default/churn';

export const ref = (name: string) => `component:default/${name}`;

/** Names of the subjects that a listing shows. */
export async function visible(store: DatabaseMaturityStore): Promise<string[]> {
  const { items } = await store.listAssessments({
    model: 'five-stage',
    limit: 500,
  });
  return items.map(({ subject }) => subject.slice('component:default/'.length));
}

/** Causes of a subject's changes, newest first. */
export async function causes(
  store: DatabaseMaturityStore,
  subject: string,
): Promise<string[]> {
  const changes = await store.changes({ subject, limit: 50 });
  return changes.map(({ cause }) => cause);
}

/** A process that sweeps a catalog, and `process` to start another one on the same database. */
export async function startOn(
  init: Parameters<Parameters<typeof describeEachDatabase>[1]>[0],
  catalog: MutableCatalog,
  options: Partial<Parameters<typeof startSweeping>[0]> = {},
) {
  const { knex } = await init();
  const clock = options.clock ?? new TestClock();
  const process = () => startSweeping({ knex, catalog, clock, ...options });
  return { knex, process, ...(await process()) };
}
