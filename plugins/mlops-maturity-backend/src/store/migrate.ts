import { setTimeout as sleep } from 'node:timers/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

const ATTEMPTS = 20;
const LOST_A_RACE = /already locked|already exists|duplicate key/i;

export function migrationsDirectory(): string {
  return resolvePackagePath(
    'backstage-plugin-mlops-maturity-backend',
    'migrations',
  );
}

/**
 * Brings the database up to date. Replicas that start together race for knex's own tables and its lock, where the
 * loser fails; it only has to try again.
 */
export async function migrate(knex: Knex): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await knex.migrate.latest({ directory: migrationsDirectory() });
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !LOST_A_RACE.test(String(error))) {
        throw error;
      }
      await sleep(500);
    }
  }
}
