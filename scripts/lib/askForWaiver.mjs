import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { e2eSettings } from './e2eSettings.mjs';

/** Somebody of the example organisation. */
const ANOTHER = 'user:default/chloe.martin';

const day = days =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();

/**
 * Puts into the test portal's database a waiver that somebody else asks for, of
 * 20 days: everybody who signs in there is the same guest, who must not decide
 * on what they asked for themselves.
 *
 * @param {{ subject: string; practice: string; note: string }} options -
 *   the subject by its entity ref
 */
export function askForWaiver({ subject, practice, note }) {
  const file = path.join(e2eSettings.dataFolder, 'mlops-maturity.sqlite');
  const database = new DatabaseSync(file, { timeout: 10_000 });
  try {
    const found = database
      .prepare('select id from subjects where ref = ?')
      .get(subject);
    if (!found) throw new Error(`The portal knows no subject ${subject}`);
    const row = {
      id: randomUUID(),
      subject_id: found.id,
      practice,
      reason: 'planned',
      note,
      from_day: day(0).slice(0, 10),
      until_day: day(20).slice(0, 10),
      state: 'requested',
      requested_by: ANOTHER,
      requested_at: day(0),
      version: 1,
    };
    const columns = Object.keys(row);
    database
      .prepare(
        `insert into waivers (${columns.join()}) values (${columns
          .map(() => '?')
          .join()})`,
      )
      .run(...Object.values(row));
  } finally {
    database.close();
  }
}
