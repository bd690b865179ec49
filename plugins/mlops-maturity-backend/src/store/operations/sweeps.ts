import type { Knex } from 'knex';
import type { SweepRecord } from '../SweepRecord';
import type { SweepsTable } from '../tables';
import { withoutNulls } from './rowMapping';

const KEPT = 500;

function sweepOf(row: SweepsTable | undefined): SweepRecord | undefined {
  return (
    row &&
    (withoutNulls({
      id: row.id,
      startedAt: row.started_at,
      finishedAt: row.finished_at,
      complete: Boolean(row.complete),
      entities: row.entities,
      subjects: row.subjects,
      assessed: row.assessed,
      failures: row.failures,
      error: row.error,
    }) as SweepRecord)
  );
}

export async function startSweep(
  knex: Knex,
  startedAt: string,
): Promise<SweepRecord> {
  const [row]: SweepsTable[] = await knex('sweeps')
    .insert({
      started_at: startedAt,
      complete: false,
      entities: 0,
      subjects: 0,
      assessed: 0,
      failures: 0,
    })
    .returning('*');
  // The last complete one stays, however many have failed since.
  await knex('sweeps')
    .where('id', '<=', row.id - KEPT)
    .whereNotIn('id', knex('sweeps').where({ complete: true }).max('id'))
    .delete();
  return sweepOf(row)!;
}

export async function updateSweep(
  knex: Knex,
  sweep: SweepRecord,
): Promise<void> {
  await knex('sweeps')
    .where({ id: sweep.id })
    .update({
      finished_at: sweep.finishedAt ?? null,
      complete: sweep.complete,
      entities: sweep.entities,
      subjects: sweep.subjects,
      assessed: sweep.assessed,
      failures: sweep.failures,
      error: sweep.error ?? null,
    });
}

export async function lastSweeps(
  knex: Knex,
): Promise<{ latest?: SweepRecord; complete?: SweepRecord }> {
  const latest: SweepsTable | undefined = await knex('sweeps')
    .orderBy('id', 'desc')
    .first();
  const complete: SweepsTable | undefined = latest?.complete
    ? latest
    : await knex('sweeps')
        .where({ complete: true })
        .orderBy('id', 'desc')
        .first();
  return { latest: sweepOf(latest), complete: sweepOf(complete) };
}

/** The one that started last first. */
export async function recentSweeps(
  knex: Knex,
  request: { limit: number },
): Promise<SweepRecord[]> {
  const rows: SweepsTable[] = await knex('sweeps')
    .orderBy('id', 'desc')
    .limit(request.limit);
  return rows.map(row => sweepOf(row)!);
}
