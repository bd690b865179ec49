import { TestDatabases } from '@backstage/backend-test-utils';
import { migrationsDirectory } from './migrate';
import { testDatabaseIds } from './__testUtils__/testDatabaseIds';

jest.setTimeout(60_000);

const TABLES = [
  'assessments',
  'attestations',
  'changes',
  'failures',
  'findings',
  'level_changes',
  'model_versions',
  'notification_settings',
  'notified',
  'practices',
  'profiles',
  'rollups',
  'state',
  'subjects',
  'sweeps',
  'waivers',
];

describe('migrations', () => {
  const databases = TestDatabases.create({ ids: testDatabaseIds() });

  it.each(databases.eachSupportedId())(
    'go up, down and up again on %p',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const directory = migrationsDirectory();
      const present = async () => {
        const found = await Promise.all(
          TABLES.map(table => knex.schema.hasTable(table)),
        );
        return TABLES.filter((_, index) => found[index]);
      };

      await knex.migrate.latest({ directory });
      expect(await present()).toEqual(TABLES);
      expect(await knex('state')).toHaveLength(1);

      await knex.migrate.rollback({ directory }, true);
      expect(await present()).toEqual([]);

      await knex.migrate.latest({ directory });
      expect(await present()).toEqual(TABLES);
    },
  );
});
