import type { Knex } from 'knex';

/** Deletes change records from before an instant, with their levels. Returns how many. */
export async function pruneChanges(
  tx: Knex.Transaction,
  options: { before: string },
): Promise<number> {
  return tx('changes').where('at', '<', options.before).delete();
}

export async function hasChangesBefore(
  knex: Knex,
  before: string,
): Promise<boolean> {
  const oldest = await knex('changes').where('at', '<', before).first('at');
  return oldest !== undefined;
}
