import type { WaiverRecord } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { WaiversTable } from '../tables';
import { withoutNulls } from './rowMapping';

export function waiverRecordOf(
  row: WaiversTable,
  subject: string,
): WaiverRecord {
  return withoutNulls({
    id: row.id,
    subject,
    practice: row.practice,
    models: row.models === null ? null : JSON.parse(row.models),
    reason: row.reason,
    note: row.note,
    link: row.link,
    from: row.from_day,
    until: row.until_day,
    state: row.state,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    decisionNote: row.decision_note,
    endedBy: row.ended_by,
    endedAt: row.ended_at,
    version: row.version,
  }) as WaiverRecord;
}

/** One, and the id of its subject. */
export async function readWaiver(
  knex: Knex,
  id: string,
): Promise<{ waiver: WaiverRecord; subjectId: number } | undefined> {
  const row: (WaiversTable & { ref: string }) | undefined = await knex(
    'waivers as w',
  )
    .join('subjects as s', 's.id', 'w.subject_id')
    .where('w.id', id)
    .whereNull('s.missing_since')
    .first('w.*', 's.ref');
  return (
    row && {
      waiver: waiverRecordOf(row, row.ref),
      subjectId: row.subject_id,
    }
  );
}

/** What nobody has decided yet about a practice of a subject. */
export async function readRequestedWaiver(
  tx: Knex.Transaction,
  subject: { id: number; ref: string },
  practice: string,
): Promise<WaiverRecord | undefined> {
  const row: WaiversTable | undefined = await tx('waivers')
    .where({ subject_id: subject.id, practice, state: 'requested' })
    .first();
  return row && waiverRecordOf(row, subject.ref);
}

export async function insertWaiver(
  tx: Knex.Transaction,
  subjectId: number,
  waiver: WaiverRecord,
): Promise<void> {
  const row: WaiversTable = {
    id: waiver.id,
    subject_id: subjectId,
    practice: waiver.practice,
    models: waiver.models ? JSON.stringify(waiver.models) : null,
    reason: waiver.reason,
    note: waiver.note ?? null,
    link: waiver.link ?? null,
    from_day: waiver.from,
    until_day: waiver.until,
    state: waiver.state,
    requested_by: waiver.requestedBy,
    requested_at: waiver.requestedAt,
    decided_by: null,
    decided_at: null,
    decision_note: null,
    ended_by: null,
    ended_at: null,
    version: waiver.version,
  };
  await tx('waivers').insert(row);
}

/** Stores what can change of a waiver. */
export async function updateWaiver(
  tx: Knex.Transaction,
  waiver: WaiverRecord,
): Promise<void> {
  await tx('waivers')
    .where({ id: waiver.id })
    .update({
      state: waiver.state,
      decided_by: waiver.decidedBy ?? null,
      decided_at: waiver.decidedAt ?? null,
      decision_note: waiver.decisionNote ?? null,
      ended_by: waiver.endedBy ?? null,
      ended_at: waiver.endedAt ?? null,
      version: waiver.version,
    });
}
