import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** Any number that nobody else is likely to lock by. */
const LOCK = 656_776_288;

export function migrationsDirectory(): string {
  return resolvePackagePath(
    'backstage-plugin-mlops-maturity-backend',
    'migrations',
  );
}

/**
 * Brings the database up to date. Replicas that start together on an empty database would race for knex's own tables:
 * each may make a row of its lock, after which nobody ever gets it. On PostgreSQL they go one after the other; a lock of
 * the database ends with the connection that holds it, so that a replica that dies here holds up nobody.
 */
export async function migrate(knex: Knex): Promise<void> {
  const latest = () =>
    knex.migrate.latest({ directory: migrationsDirectory() });
  if (knex.client.config.client !== 'pg') {
    await latest();
    return;
  }
  await knex.transaction(async tx => {
    await tx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    await latest();
  });
}
