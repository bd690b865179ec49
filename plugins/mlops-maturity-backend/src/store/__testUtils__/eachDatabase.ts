import { TestDatabases } from '@backstage/backend-test-utils';
import { DatabaseMaturityStore } from '../DatabaseMaturityStore';
import { migrate } from '../migrate';
import { RELEASE } from './subjectWrite';
import { testDatabaseIds } from './testDatabaseIds';

/** Describes tests once per engine; `init` gives a migrated, empty store in which {@link RELEASE} is active. */
export function describeEachDatabase(
  name: string,
  tests: (
    init: () => Promise<{
      knex: Awaited<ReturnType<TestDatabases['init']>>;
      store: DatabaseMaturityStore;
    }>,
  ) => void,
): void {
  const databases = TestDatabases.create({ ids: testDatabaseIds() });
  describe.each(databases.eachSupportedId())(`${name} on %s`, databaseId => {
    tests(async () => {
      const knex = await databases.init(databaseId);
      await migrate(knex);
      const store = new DatabaseMaturityStore(knex);
      await store.activateRelease({
        release: RELEASE,
        at: '2026-11-01T00:00:00.000Z',
      });
      return { knex, store };
    });
  });
}
