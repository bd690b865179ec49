import type { Knex } from 'knex';

/** Makes a release the active one: that of the process that started last. */
export async function activateRelease(
  knex: Knex,
  options: { release: string; at: string },
): Promise<void> {
  await knex('state')
    .where({ id: 1 })
    .update({
      active_release: options.release,
      activated_at: options.at,
      revision: knex.raw('revision + 1'),
    });
}

export async function readState(knex: Knex): Promise<{
  revision: number;
  deletions: number;
  activeRelease?: string;
}> {
  const row = await knex('state').where({ id: 1 }).first();
  return {
    revision: row.revision,
    deletions: row.deletions,
    activeRelease: row.active_release ?? undefined,
  };
}
