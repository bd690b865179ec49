import {
  compileModel,
  createPracticeCatalog,
  RollupReporter,
  type RollupReport,
  type SubjectRow,
  type TrendQuery,
} from 'backstage-plugin-mlops-maturity-common';
import {
  AS_OF,
  assessEntity,
  fiveStageDocument,
} from '../../tab/__testUtils__/assessEntity';
import { workedExample } from '../../tab/__testUtils__/entities';

/** The report of rows as the backend's reporter makes it, all of them with the evidence of the worked example. */
export function reportOf(
  rows: readonly SubjectRow[],
  query: TrendQuery,
  title: string | undefined,
): RollupReport {
  const { assessment, evidence } = assessEntity(workedExample);
  const compiled = compileModel(
    fiveStageDocument.model,
    createPracticeCatalog(fiveStageDocument),
  );
  const reporter = new RollupReporter({
    compiled,
    asOf: AS_OF,
    period: { from: '2026-08-23', to: '2026-11-21' },
    group: query.group,
    title,
  });
  const subjects = rows.map(row => ({
    ...row,
    level: row.level.number,
    statuses: compiled.requirements
      .map(({ index }) => (index < row.level.number * 3 ? 'm' : 'u'))
      .join(''),
    areaLevels: compiled.leaves.map(() => row.level.number),
  }));
  subjects.forEach(subject =>
    reporter.add({
      subject,
      evidence,
      changes: [
        {
          at: '2026-10-01T00:00:00.000Z',
          cause: 'evidence',
          claims: [],
          levels: [
            {
              model: assessment.model.id,
              from: { level: 1 },
              to: { level: 2 },
            },
          ],
        },
      ],
    }),
  );
  subjects
    .filter(subject => reporter.needsPrediction(subject))
    .forEach(subject => reporter.predict(subject, evidence));
  return reporter.report();
}
