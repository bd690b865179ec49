import type { TestDatabaseId } from '@backstage/backend-test-utils';

/**
 * SQLite always; PostgreSQL where a connection string says where one runs. They are named, as `TestDatabases` would
 * otherwise want Docker for every engine it knows.
 */
export function testDatabaseIds(): TestDatabaseId[] {
  const postgres = [15, 16, 17, 18].filter(
    version =>
      process.env[
        `BACKSTAGE_TEST_DATABASE_POSTGRES${version}_CONNECTION_STRING`
      ],
  );
  return [
    'SQLITE_3',
    ...postgres.map(version => `POSTGRES_${version}` as TestDatabaseId),
  ];
}
