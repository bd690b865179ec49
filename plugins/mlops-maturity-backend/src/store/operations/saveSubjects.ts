import type { Knex } from 'knex';
import type { StoredAssessment } from '../rows';
import { chunks } from '../chunks';
import { evidenceTextOf } from '../evidenceText';
import { practiceNumbersOf, type PracticeNumbers } from '../PracticeNumbers';
import type { SubjectWrite } from '../SubjectWrite';
import { inventoryWords } from '../inventoryWords';
import { SubjectsTable, VALUES_AN_IN } from '../tables';
import { insertsOfChanges } from './insertChanges';
import { insertRows, insertTogether, type Insert } from './insertRows';
import { RollupDifference } from './rollupCounts';
import { assessmentRowOf, SUBJECT_COLUMNS } from './rowMapping';

type NewRow = Omit<SubjectsTable, 'id'>;

/** All columns but the key, which an update replaces. */
const REPLACED: (keyof NewRow)[] = [
  ...SUBJECT_COLUMNS.filter(column => column !== 'ref'),
  'state',
  'reason',
  'evidence',
  'inventory',
  'inventory_words',
  'findings',
  'fingerprint',
  'revision',
  'release',
  'changed_in',
  'valid_until',
  'missing_since',
  'suspected_in',
  'assessed_at',
];

interface Context {
  release: string;
  stateRevision: number;
}

interface Saved {
  id: number;
  revision: number;
  write: SubjectWrite;
}

function rowOf(
  write: SubjectWrite,
  context: Context,
  practices: PracticeNumbers,
): NewRow {
  return {
    ref: write.subject,
    title: write.title ?? null,
    kind: write.kind,
    type: write.type ?? null,
    owner: write.owner ?? null,
    system: write.system ?? null,
    lifecycle: write.lifecycle ?? null,
    criticality: write.criticality ?? null,
    state: write.state,
    reason: write.reason ?? null,
    evidence: write.evidence ? evidenceTextOf(write.evidence, practices) : null,
    inventory: write.inventory ? JSON.stringify(write.inventory) : null,
    inventory_words: write.inventory ? inventoryWords(write.inventory) : null,
    findings: write.evidence?.findings.length ?? 0,
    fingerprint: write.fingerprint,
    revision: (write.previous?.revision ?? 0) + 1,
    release: context.release,
    changed_in: context.stateRevision,
    valid_until: write.validUntil ?? null,
    missing_since: null,
    suspected_in: null,
    assessed_at: write.assessedAt,
  };
}

/**
 * Inserts the new, and updates the others where their revision is the one that was read: one statement for both, as a
 * new subject is one whose revision becomes 1, which no stored one can be one below.
 */
async function saveRows(
  tx: Knex.Transaction,
  writes: SubjectWrite[],
  context: Context,
): Promise<Saved[]> {
  const byRef = new Map(writes.map(write => [write.subject, write]));
  const practices = await practiceNumbersOf(tx);
  const rows = await insertRows<Pick<SubjectsTable, 'id' | 'ref' | 'revision'>>(
    tx,
    {
      table: 'subjects',
      rows: [...byRef.values()].map(write => rowOf(write, context, practices)),
      onConflict: {
        key: ['ref'],
        replace: REPLACED,
        where: 'subjects.revision = excluded.revision - 1',
      },
      returning: ['id', 'ref', 'revision'],
    },
  );
  return rows.map(({ id, ref, revision }) => ({
    id,
    revision,
    write: byRef.get(ref)!,
  }));
}

type AssessmentRow = ReturnType<typeof assessmentRowOf>;

const isSameRow = (a: AssessmentRow, b: AssessmentRow) =>
  (Object.keys(b) as (keyof AssessmentRow)[]).every(
    column => a[column] === b[column],
  );

/** Deletes those that are gone; of the others what is to be inserted. */
async function changedAssessments(
  tx: Knex.Transaction,
  saved: Saved[],
): Promise<Insert> {
  const changed: object[] = [];
  const gone = new Map<string, number[]>();
  for (const { id, write } of saved) {
    const before = new Map<string, StoredAssessment>(
      write.previous?.assessments.map(stored => [stored.model, stored]),
    );
    for (const assessment of write.assessments) {
      const row = assessmentRowOf(assessment);
      const stored = before.get(assessment.model);
      before.delete(assessment.model);
      if (!stored || !isSameRow(assessmentRowOf(stored), row)) {
        changed.push({ subject_id: id, ...row });
      }
    }
    for (const model of before.keys()) {
      gone.set(model, [...(gone.get(model) ?? []), id]);
    }
  }
  for (const [model, ids] of gone) {
    for (const some of chunks(ids, VALUES_AN_IN)) {
      await tx('assessments')
        .where({ model })
        .whereIn('subject_id', some)
        .delete();
    }
  }
  return {
    table: 'assessments',
    rows: changed,
    onConflict: {
      key: ['subject_id', 'model'],
      replace: Object.keys(changed[0] ?? {}),
    },
  };
}

/** Deletes those of subjects that have others now; these are to be inserted. */
async function changedFindings(
  tx: Knex.Transaction,
  saved: Saved[],
): Promise<Insert> {
  const changed = saved.filter(
    ({ write }) =>
      JSON.stringify(write.evidence?.findings ?? []) !==
      JSON.stringify(write.previous?.evidence?.findings ?? []),
  );
  const had = changed.filter(
    ({ write }) => write.previous?.evidence?.findings.length,
  );
  for (const some of chunks(had, VALUES_AN_IN)) {
    await tx('findings')
      .whereIn(
        'subject_id',
        some.map(({ id }) => id),
      )
      .delete();
  }
  const rows = changed.flatMap(({ id, write }) =>
    (write.evidence?.findings ?? []).map((finding, position) => ({
      subject_id: id,
      position,
      kind: finding.kind,
      finding: JSON.stringify(finding),
    })),
  );
  return { table: 'findings', rows };
}

function changedRollups(saved: Saved[]): Insert {
  const difference = new RollupDifference();
  for (const { write } of saved) {
    if (write.previous && !write.previous.missingSince) {
      difference.replace(write.previous, write);
    } else {
      difference.add(write, 1);
    }
  }
  return difference.insert;
}

/**
 * Stores subjects, each where its revision is the one that was read, and then their change records.
 *
 * @returns the refs of those that somebody else wrote meanwhile; nothing of them was stored.
 */
export async function saveSubjects(
  tx: Knex.Transaction,
  writes: SubjectWrite[],
  context: Context,
): Promise<{ lost: string[] }> {
  const saved = await saveRows(tx, writes, context);
  const changes = saved.flatMap(({ id, revision, write }) =>
    write.change
      ? [{ ...write.change, id, revision, release: context.release }]
      : [],
  );
  await insertTogether(tx, [
    await changedAssessments(tx, saved),
    await changedFindings(tx, saved),
    changedRollups(saved),
    ...insertsOfChanges(changes),
  ]);
  const won = new Set(saved.map(({ write }) => write.subject));
  return {
    lost: writes
      .map(({ subject }) => subject)
      .filter(subject => !won.has(subject)),
  };
}
