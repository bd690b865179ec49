import {
  AS_OF,
  claims,
  evidenceOf,
  noes,
  SUBJECT,
} from '../__testUtils__/miniature';
import type { MeasureChange } from '../api/history';
import { builtinContent } from '../content';
import { parseMeasure } from '../evidence/measure';
import { compileModel } from '../model/compileModel';
import { createPracticeCatalog } from '../practice/PracticeCatalog';
import { achievementsOf } from './achievementsOf';
import type { ReportedChange } from './doings';
import { maturityReport, MaturityReportOptions } from './maturityReport';
import { proofRecord } from './proofRecord';
import { reportMarkdown } from './reportMarkdown';

const compiled = compileModel(
  builtinContent.models.find(({ id }) => id === 'five-stage')!,
  createPracticeCatalog(builtinContent),
);

const yes = { met: true, grade: 'backed' as const };
const no = { met: false, grade: 'declared' as const };

function change(
  at: string,
  more: Partial<ReportedChange> = {},
): ReportedChange {
  return { at, cause: 'evidence', claims: [], levels: [], ...more };
}

const measured = (
  measure: string,
  ...[better, from, to]: [MeasureChange['better'], string, string]
): MeasureChange => ({
  measure,
  title: measure,
  better,
  from: parseMeasure(from),
  to: parseMeasure(to),
});

const CHANGES: ReportedChange[] = [
  change('2026-01-01T00:00:00Z', {
    claims: [{ kind: 'came', practice: 'canary-release', to: yes }],
  }),
  change('2026-04-02T09:00:00Z', {
    claims: [
      { kind: 'came', practice: 'unit-tests', to: yes },
      { kind: 'changed', practice: 'drift-alerts', from: no, to: yes },
      { kind: 'came', practice: 'auto-scaling', to: yes },
      { kind: 'came', practice: 'policy-as-code', to: yes },
      {
        kind: 'changed',
        practice: 'code-versioning',
        from: { met: true, grade: 'declared' },
        to: yes,
      },
    ],
    levels: [{ model: 'five-stage', from: { level: 1 }, to: { level: 2 } }],
  }),
  change('2026-05-01T09:00:00Z', {
    cause: 'model',
    claims: [{ kind: 'came', practice: 'self-healing', to: yes }],
    levels: [{ model: 'five-stage', from: { level: 2 }, to: { level: 4 } }],
  }),
  change('2026-04-10T09:00:00Z', {
    measures: [
      measured('Model change lead time', 'lower', '3d', '1w'),
      measured('Model change fail rate', 'lower', '5%', '3%'),
      measured('Model deployment frequency', 'higher', '1/week', '2/week'),
      measured('Model input', 'neither', '1/week', '2/week'),
    ],
  }),
  change('2026-04-20T09:00:00Z', {
    measures: [
      // Stated for the first time, and again.
      { ...measured('Recovery time', 'lower', '1w', '2d'), from: undefined },
      measured('Recovery time', 'lower', '2d', '6h'),
      measured('Model change lead time', 'lower', '1w', '12h'),
      measured('Model change fail rate', 'lower', '3%', '7%'),
      {
        ...measured('Model deployment frequency', 'higher', '1/week', '1/week'),
        to: undefined,
      },
    ],
  }),
  change('2026-05-02T00:00:00Z', {
    cause: 'expiry',
    claims: [{ kind: 'expired', practice: 'policy-as-code', from: yes }],
  }),
  change('2026-05-02T09:00:00Z', {
    claims: [
      { kind: 'went', practice: 'auto-scaling', from: yes },
      {
        kind: 'changed',
        practice: 'data-versioning',
        from: { ...yes, date: '2025-01-01' },
        to: { ...yes, date: '2026-05-01' },
      },
    ],
    levels: [{ model: 'five-stage', from: { level: 4 }, to: { level: 5 } }],
  }),
];

describe('achievementsOf', () => {
  const period = { from: '2026-03-01', to: '2026-06-15' };

  it('tells what holds at the end of the period, with its numbers', () => {
    const achievements = achievementsOf({
      compiled,
      changes: CHANGES,
      period,
    });
    expect(achievements.map(({ sentence }) => sentence)).toEqual([
      'Rose from stage 1 Ad-hoc to stage 2 Repeatable (Five-stage MLOps maturity model), on 2026-04-02.',
      'Rose from stage 4 Managed to stage 5 Optimized (Five-stage MLOps maturity model), on 2026-05-02.',
      'Introduced 2 practices: Unit tests, Drift alerts.',
      'Gave stronger evidence of 1 practice: Code versioning.',
      'Renewed the evidence of 1 practice: Data versioning.',
      'Improved model change lead time from 3 days to 12 hours.',
      'Improved recovery time from 2 days to 6 hours.',
    ]);
    expect(achievements[2].practices).toEqual(['unit-tests', 'drift-alerts']);
  });

  it('claims nothing where nothing happened', () => {
    expect(achievementsOf({ compiled, changes: [], period })).toEqual([]);
  });
});

describe('maturityReport', () => {
  const options: MaturityReportOptions = {
    compiled,
    title: 'Churn | <model>',
    evidence: evidenceOf({
      subject: { ...SUBJECT, owner: 'group:default/churners' },
      claims: [
        {
          ...claims('code-versioning')[0],
          key: 'mlops-maturity.io/code-versioning',
          value: 'https://git.example.com/churn',
          date: '2026-05-01',
        },
        ...claims('unit-tests data-versioning'),
        ...noes('drift-alerts'),
      ],
    }),
    asOf: AS_OF,
    changes: CHANGES,
    target: 3,
  };
  const report = maturityReport(options);

  it('agrees with the proof record, and is the same again', () => {
    const proof = proofRecord(compiled, options.evidence, { asOf: AS_OF });
    expect(report.method).toMatchObject({ resultHash: proof.resultHash });
    expect(report.assessment.level).toEqual(proof.result.level);
    expect(maturityReport(options)).toEqual(report);
  });

  it('shows evidence with its grade and its end', () => {
    expect(report.evidence[0]).toEqual({
      practice: 'code-versioning',
      title: 'Code versioning',
      level: 2,
      grade: 'backed',
      reason:
        'Met: `mlops-maturity.io/code-versioning` says `https://git.example.com/churn` (backed).',
      expires: expect.stringMatching(/^202\d-/),
    });
    expect(report.evidence[1].expires).toBeUndefined();
    expect(report.profile).toHaveLength(5);
    expect(report.gaps.length).toBeGreaterThan(2);
    expect(report.plan.target.number).toBe(3);
  });

  it('is a page of Markdown', () => {
    const page = reportMarkdown(report);
    expect(page).toContain(
      '# MLOps maturity of Churn &#124; &#60;model&#62;\n\nFive-stage MLOps maturity model 1.0.0 · as of 2026-06-15 · component:default/churn · owned by group:default/churners\n',
    );
    expect(page).toMatch(
      /\*\*Stage \d of 5, [\w-]+\*\* · confirmed \d · target 3/,
    );
    expect(page).toContain('## Achieved from 2026-03-17 to 2026-06-15');
    expect(page).toContain('- Introduced 2 practices: Unit tests');
    expect(page).toContain(
      '| Code versioning | 2 | backed | <code>mlops-maturity.io/code-versioning</code> says <code>https://git.example.com/churn</code> | 202',
    );
    expect(page).not.toMatch(/undefined|NaN|<model>/);
    expect(page.split('\n').length).toBeLessThan(90);
  });

  it('has words for a subject of which nothing is known', () => {
    const page = reportMarkdown(
      maturityReport({ compiled, evidence: evidenceOf(), asOf: AS_OF }),
    );
    expect(page).toContain('Nothing is shown yet.');
    expect(page).toContain('Nothing is recorded for this period.');
  });
});
