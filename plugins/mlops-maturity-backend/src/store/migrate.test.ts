import { readdirSync } from 'node:fs';
import { TestDatabases } from '@backstage/backend-test-utils';
import knexFactory, { Knex } from 'knex';
import { testDatabaseIds } from './__testUtils__/testDatabaseIds';
import { migrate, migrationsDirectory } from './migrate';

jest.setTimeout(60_000);

describe('migrate', () => {
  // SQLite serves one process, so only PostgreSQL has replicas that start together.
  const ids = testDatabaseIds().filter(id => id !== 'SQLITE_3');
  const databases = TestDatabases.create({ ids: ['SQLITE_3', ...ids] });

  it.each(databases.eachSupportedId())(
    'may be run by replicas that start together on %p',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const replicas: Knex[] =
        databaseId === 'SQLITE_3'
          ? []
          : Array.from({ length: 5 }, () => knexFactory(knex.client.config));
      await Promise.all([knex, ...replicas].map(migrate));
      expect(await knex('knex_migrations').pluck('name')).toEqual(
        readdirSync(migrationsDirectory()).sort(),
      );
      expect(await knex('state')).toHaveLength(1);
      await Promise.all(replicas.map(replica => replica.destroy()));
    },
  );
});
