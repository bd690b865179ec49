import type { Knex } from 'knex';
import { InactiveReleaseError } from '../SubjectWrite';

/**
 * Runs a write of the active release. The row of `state` is taken first and held until the commit: writes commit in
 * the order of its revision, cannot deadlock, and a release that was superseded meanwhile writes nothing.
 *
 * @throws InactiveReleaseError where another release is active.
 */
export async function writeTransaction<T>(
  knex: Knex,
  release: string,
  write: (tx: Knex.Transaction, stateRevision: number) => Promise<T>,
): Promise<T> {
  return knex.transaction(async tx => {
    const [state] = await tx('state')
      .where({ id: 1, active_release: release })
      .update({ revision: tx.raw('revision + 1') })
      .returning<{ revision: number }[]>('revision');
    if (!state) {
      throw new InactiveReleaseError(release);
    }
    return write(tx, state.revision);
  });
}
