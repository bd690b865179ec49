import type { Knex } from 'knex';
import type { SubjectsTable } from '../tables';

/**
 * Makes what people have added to one subject be about another. Where both have one that counts of the same practice,
 * the one said under the newer name stays.
 */
export async function moveAdded(
  tx: Knex.Transaction,
  options: { from: SubjectsTable; to: SubjectsTable; at: string },
): Promise<void> {
  const { from, to, at } = options;
  const practicesOf = (table: string, state: string) =>
    tx(table).where({ subject_id: from.id, state }).select('practice');
  await tx('attestations')
    .where({ subject_id: to.id, state: 'current' })
    .whereIn('practice', practicesOf('attestations', 'current'))
    .update({
      state: 'superseded',
      ended_at: at,
      version: tx.raw('version + 1'),
    });
  await tx('waivers')
    .where({ subject_id: to.id, state: 'requested' })
    .whereIn('practice', practicesOf('waivers', 'requested'))
    .update({
      state: 'withdrawn',
      ended_at: at,
      version: tx.raw('version + 1'),
    });
  for (const table of ['attestations', 'waivers']) {
    await tx(table)
      .where({ subject_id: from.id })
      .update({ subject_id: to.id });
  }
}
