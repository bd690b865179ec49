import fc from 'fast-check';
import { judge } from '../../assessment/judge';
import {
  AS_OF,
  claims,
  compiledOf,
  evidenceOf,
  leaf,
  noes,
  SUBJECT,
} from '../../__testUtils__/miniature';
import type { Evidence } from '../../evidence/Evidence';
import type { ReportedChange } from '../doings';
import type { RollupReportSubject } from './RollupReport';
import { RollupReporter } from './RollupReporter';
import { rollupReportMarkdown } from './rollupReportMarkdown';

const compiled = compiledOf({
  threshold: '1',
  combine: 'minimum',
  minimumGrades: { '3': 'backed' },
  areas: [
    leaf('u', { 1: 'a', 2: 'b', 3: 'c' }),
    leaf('v', { 1: 'd', 2: 'e', 3: 'f' }),
  ],
});

const yes = { met: true, grade: 'backed' as const };

const CHANGES: Record<string, ReportedChange[]> = {
  one: [
    {
      at: '2026-05-01T10:00:00.000Z',
      cause: 'evidence',
      claims: [{ kind: 'came', practice: 'b', to: yes }],
      levels: [{ model: 'miniature', from: { level: 1 }, to: { level: 2 } }],
    },
  ],
  two: [
    {
      at: '2026-05-02T10:00:00.000Z',
      cause: 'evidence',
      claims: [{ kind: 'came', practice: 'b', to: yes }],
      levels: [],
    },
  ],
};

interface Given {
  name: string;
  evidence: Evidence;
  target?: number;
  criticality?: string;
}

function rowOf({ name, evidence, ...more }: Given): RollupReportSubject {
  const { level, known, areaLevels, statuses } = judge(compiled, evidence, {
    asOf: AS_OF,
  });
  return {
    subject: `component:default/${name}`,
    level,
    known,
    areaLevels,
    statuses,
    unrated: known.value === 0,
    ...more,
  };
}

const GIVEN: Given[] = [
  {
    name: 'one',
    evidence: evidenceOf({
      subject: SUBJECT,
      claims: claims('a b d e', 'backed'),
    }),
    target: 3,
    criticality: 'high',
  },
  {
    name: 'two',
    evidence: evidenceOf({
      subject: SUBJECT,
      claims: [...claims('a b c d', 'declared'), ...noes('e')],
    }),
    target: 2,
  },
  { name: 'three', evidence: evidenceOf({ subject: SUBJECT }), target: 2 },
  {
    name: 'four',
    evidence: evidenceOf({
      subject: SUBJECT,
      claims: claims('a d', 'declared'),
    }),
  },
];

function reportOf(given: Given[]) {
  const reporter = new RollupReporter({
    compiled,
    asOf: AS_OF,
    period: { from: '2026-03-17', to: '2026-06-15' },
    title: 'Ranking | <team>',
    group: 'group:default/ranking',
  });
  const rows = given.map(each => ({ row: rowOf(each), ...each }));
  for (const { row, evidence, name } of rows) {
    reporter.add({ subject: row, evidence, changes: CHANGES[name] ?? [] });
  }
  for (const { row, evidence } of rows) {
    if (reporter.needsPrediction(row)) {
      reporter.predict(row, evidence);
    }
  }
  return reporter.report();
}

describe('RollupReporter', () => {
  const report = reportOf(GIVEN);

  it('adds levels up as every rollup does', () => {
    expect(report.rollup).toMatchObject({
      assessed: 4,
      rated: 3,
      unrated: 1,
      atTarget: { value: 0, of: 2 },
    });
  });

  it('counts who shows a practice by the strongest grade of their evidence', () => {
    const [a, , c] = report.practices;
    expect(a).toMatchObject({
      practice: 'a',
      byGrade: { declared: 2, backed: 1, verified: 0 },
      met: { value: 3, of: 4 },
    });
    expect(c.met).toEqual({ value: 0, of: 4 });
  });

  it('counts rated subjects by the level of each area', () => {
    expect(report.areas).toEqual([
      {
        id: 'u',
        title: 'Area u',
        levels: [
          { level: 1, subjects: 1 },
          { level: 2, subjects: 2 },
        ],
        median: 2,
      },
      {
        id: 'v',
        title: 'Area v',
        levels: [
          { level: 1, subjects: 2 },
          { level: 2, subjects: 1 },
        ],
        median: 1,
      },
    ]);
  });

  it('names what was achieved, with numbers', () => {
    expect(report.achievements.map(({ sentence }) => sentence)).toEqual([
      'Raised 1 component: one from level 1 to 2.',
      'Introduced Title of b in 2 components: one, two.',
    ]);
  });

  it('counts what is open up to each subject’s own target, and nothing beyond it', () => {
    expect(
      report.gaps.map(gap => [
        gap.practice,
        gap.subjects,
        gap.unknown,
        gap.missing,
        gap.weight,
      ]),
    ).toEqual([
      // `three` says nothing, `two` says no to e; what `two` only says of c lies beyond its target.
      ['e', 2, 1, 1, 2],
      ['c', 1, 1, 0, 2],
      ['f', 1, 1, 0, 2],
      ['a', 1, 1, 0, 1],
      ['d', 1, 1, 0, 1],
      ['b', 1, 1, 0, 1],
    ]);
  });

  it('predicts by the engine what each month of the plan comes to', () => {
    const predicted = report.plan.map(each => each.predicted.atTarget);
    expect(predicted[2]).toEqual({ value: 3, of: 3 });
    const reached = predicted.map(({ value }) => value);
    expect([...reached].sort()).toEqual(reached);
    expect(report.plan[0]).toMatchObject({
      from: '2026-06-16',
      to: '2026-07-15',
    });
  });

  it('does not depend on the order of subjects', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(GIVEN, { minLength: GIVEN.length }),
        shuffled => {
          expect(reportOf(shuffled)).toEqual(report);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is fine with nobody', () => {
    const nobody = reportOf([]);
    expect(nobody.rollup.assessed).toBe(0);
    expect(nobody.plan.map(({ practices }) => practices)).toEqual([[], [], []]);
    expect(rollupReportMarkdown(nobody)).toContain('nothing is rated yet');
  });
});

describe('rollupReportMarkdown', () => {
  it('says all of it, and nothing in a name starts markup', () => {
    const page = rollupReportMarkdown(reportOf(GIVEN));
    expect(page).toContain('# MLOps maturity of Ranking &#124; &#60;team&#62;');
    expect(page).toContain('0 of 2 at or above target');
    expect(page).toContain('| Title of a | 1 | 3 of 4 | 2 | 1 | 0 |');
    expect(page).toContain(
      '- Introduced Title of b in 2 components: one, two.',
    );
    expect(page).toMatch(/Then 3 of 3 at or above target/);
  });
});
