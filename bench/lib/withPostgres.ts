import knexFactory, { type Knex } from 'knex';

/**
 * Starts a PostgreSQL of its own, empty, runs `body` and stops it again, whatever comes of it.
 *
 * @param body - gets a connection, and the address for those who open their own.
 */
export async function withPostgres<T>(
  body: (postgres: { knex: Knex; url: string }) => Promise<T>,
): Promise<T> {
  const { startPostgres } = await import('../../scripts/lib/postgres.mjs');
  const { stopOnSignals } = await import('../../scripts/lib/children.mjs');
  stopOnSignals();
  const postgres = await startPostgres();
  const knex = knexFactory({
    client: 'pg',
    connection: postgres.url,
    pool: { min: 0, max: 20 },
  });
  try {
    return await body({ knex, url: postgres.url });
  } finally {
    await knex.destroy();
    await postgres.stop();
  }
}
