import type { Knex } from 'knex';
import type { StoredSubject } from '../rows';
import type { SubjectWrite } from '../SubjectWrite';
import type { SubjectsTable } from '../tables';
import { readAdded, type StoredAdded } from './readAdded';
import { completeSubjects } from './readSubjects';
import { saveSubjects } from './saveSubjects';

/** No fingerprint is like it, so that the subject is due. */
const DUE = '';

/**
 * Changes what people have added to a subject, and judges it anew by what is stored of it, in one transaction: nobody
 * sees the one without the other, and of two decisions about the same the later one sees the earlier.
 *
 * Where what is stored is not fit for that, or the active release is another than this process's, the subject is made
 * due instead.
 *
 * @returns what `write` returned, and the assessment that was stored with its revision.
 * @throws whatever `write` throws; nothing is changed then.
 */
export async function changeAdded<T>(
  knex: Knex,
  options: {
    subjectId: number;
    release: string;
    at: string;
    write: (tx: Knex.Transaction) => Promise<T>;
    judge: (stored: StoredSubject, added: StoredAdded) => SubjectWrite;
  },
): Promise<{ result: T; written?: SubjectWrite; revision?: number }> {
  const { subjectId, release, at, write, judge } = options;
  return knex.transaction(async tx => {
    // As every write: taken first, so that writes follow one another.
    const [state] = await tx('state')
      .where({ id: 1 })
      .update({ revision: tx.raw('revision + 1') })
      .returning<{ revision: number; active_release: string | null }[]>([
        'revision',
        'active_release',
      ]);
    const result = await write(tx);
    const rows: SubjectsTable[] = await tx('subjects').where({ id: subjectId });
    const [stored] = await completeSubjects(tx, rows);
    const judgeable =
      stored?.evidence &&
      !stored.missingSince &&
      stored.release === release &&
      state.active_release === release &&
      // What was observed may read differently by now: it has to be observed again.
      (stored.validUntil === undefined || stored.validUntil > at);
    if (!judgeable) {
      await tx('subjects')
        .where({ id: subjectId })
        .update({
          fingerprint: DUE,
          revision: tx.raw('revision + 1'),
          changed_in: state.revision,
        });
      return { result };
    }
    const added = await readAdded(
      tx,
      [{ id: subjectId, ref: stored.subject }],
      at,
    );
    const written = judge(
      stored,
      added.get(subjectId) ?? { attestations: [], waivers: [] },
    );
    await saveSubjects(tx, [written], {
      release,
      stateRevision: state.revision,
    });
    return { result, written, revision: stored.revision + 1 };
  });
}
