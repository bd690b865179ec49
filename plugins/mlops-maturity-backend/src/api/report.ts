import {
  RollupReporter,
  type Evidence,
  type RollupReport,
} from 'backstage-plugin-mlops-maturity-common';
import type { MaturityReader } from '../store/MaturityStore';
import type { AssessmentRow } from '../store/rows';
import { seesEverything } from '../visibility';
import type { Caller } from './ApiContext';
import { withMeasures } from './present/measureChanges';
import type { HistoryRequest } from './request/historyRequest';

/** Between pages other requests have their turn. */
const SUBJECTS_AT_A_TIME = 200;

/**
 * The report of a team or of the organization, within what the caller may read. It goes over the subjects twice: what is
 * to be done follows from all of them, and what that comes to from each.
 */
export async function report(options: {
  asked: HistoryRequest;
  caller: Caller;
  store: Pick<MaturityReader, 'readEvidence' | 'changesSince'>;
  asOf: string;
  group?: { ref: string; title?: string };
}): Promise<RollupReport> {
  const { asked, caller, store, asOf, group } = options;
  const { since, until, model, filter } = asked;
  const reporter = new RollupReporter({
    compiled: model.compiled,
    asOf,
    period: { from: since, to: until },
    ...(group && { group: group.ref, title: group.title }),
    partial: !seesEverything(caller.scope),
  });
  const pages = () =>
    caller.reader.streamAssessments({
      model: model.compiled.model.id,
      filter,
      limit: SUBJECTS_AT_A_TIME,
    });
  for await (const rows of pages()) {
    const evidence = await evidenceOf(rows, store);
    const changes = await store.changesSince({
      subjects: rows.map(({ subject }) => subject),
      since,
    });
    for (const row of rows) {
      const own = evidence.get(row.subject);
      if (own) {
        reporter.add({
          subject: row,
          evidence: own,
          changes: (changes.get(row.subject) ?? []).map(record =>
            withMeasures(record, model.compiled.catalog),
          ),
        });
      }
    }
  }
  for await (const rows of pages()) {
    const open = rows.filter(row => reporter.needsPrediction(row));
    const evidence = await evidenceOf(open, store);
    for (const row of open) {
      const own = evidence.get(row.subject);
      if (own) {
        reporter.predict(row, own);
      }
    }
  }
  return reporter.report();
}

async function evidenceOf(
  rows: AssessmentRow[],
  store: Pick<MaturityReader, 'readEvidence'>,
): Promise<Map<string, Evidence>> {
  const stored = await store.readEvidence(rows.map(({ subject }) => subject));
  return new Map(stored.map(({ subject, evidence }) => [subject, evidence]));
}
