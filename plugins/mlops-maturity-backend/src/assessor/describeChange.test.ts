import {
  Claim,
  createPracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { assessmentOf, evidenceOf } from '../store/__testUtils__/subjectWrite';
import type { StoredSubject } from '../store/rows';
import { claimChanges, describeChange, factChanges } from './describeChange';

const practices = createPracticeCatalog(builtinContent);
const LIST = 'mlops-maturity.io/practices';

const claim = (values: Partial<Claim> = {}): Claim => ({
  practice: 'unit-tests',
  met: true,
  grade: 'declared',
  source: 'annotation',
  key: 'mlops-maturity.io/unit-tests',
  value: 'yes',
  ...values,
});

const changesOf = (from: Claim[], to: Claim[]) =>
  claimChanges({
    from,
    to,
    after: '2026-11-01T00:00:00.000Z',
    at: '2026-11-02T00:00:00.000Z',
    practices,
  }).map(({ kind, practice }) => `${practice} ${kind}`);

describe('claimChanges', () => {
  it('tells what came, went and changed', () => {
    const other = claim({ practice: 'code-versioning' });
    expect(changesOf([], [claim()])).toEqual(['unit-tests came']);
    expect(changesOf([claim()], [])).toEqual(['unit-tests went']);
    expect(changesOf([claim(), other], [other, claim()])).toEqual([]);
    expect(changesOf([claim()], [claim({ value: 'no', met: false })])).toEqual([
      'unit-tests changed',
    ]);
    expect(changesOf([claim()], [claim({ date: '2026-11-01' })])).toEqual([
      'unit-tests changed',
    ]);
    expect(changesOf([claim()], [claim({ source: 'catalog' })])).toEqual([
      'unit-tests came',
      'unit-tests went',
    ]);
  });

  it('does not blame a practice for what became of others in its list', () => {
    const listed = (value: string) => claim({ key: LIST, value });
    expect(
      changesOf([listed('unit-tests')], [listed('unit-tests, drift-alerts')]),
    ).toEqual([]);
  });

  it('tells on which day a claim ran out, once', () => {
    const { lifetimeDays } = practices.get('unit-tests')!;
    const dated = claim({ date: '2026-01-01' });
    const end = Date.parse('2026-01-01') + lifetimeDays * 86_400_000;
    const between = (after: number, at: number) =>
      claimChanges({
        from: [dated],
        to: [dated],
        after: new Date(end + after).toISOString(),
        at: new Date(end + at).toISOString(),
        practices,
      }).map(({ kind }) => kind);
    expect(between(-2, -1)).toEqual([]);
    expect(between(-1, 0)).toEqual(['expired']);
    expect(between(0, 1)).toEqual([]);
  });
});

describe('factChanges', () => {
  it('tells of facts and of what decides where a subject counts', () => {
    const { subject } = evidenceOf('component:default/churn');
    expect(
      factChanges(
        { ...subject, facts: { criticality: 'low' }, owner: 'group:default/a' },
        {
          ...subject,
          facts: { serving: 'batch' },
          owner: 'group:default/b',
          tags: ['ml'],
        },
      ),
    ).toEqual([
      { fact: 'criticality', from: 'low' },
      { fact: 'owner', from: 'group:default/a', to: 'group:default/b' },
      { fact: 'tags', from: '', to: 'ml' },
      { fact: 'serving', to: 'batch' },
    ]);
  });
});

describe('describeChange', () => {
  const at = '2026-11-02T00:00:00.000Z';
  const evidence = evidenceOf('component:default/churn');
  const next = {
    state: 'subject' as const,
    evidence,
    assessments: [assessmentOf()],
  };
  const previous: StoredSubject = {
    ...next,
    subject: 'component:default/churn',
    kind: 'component',
    id: 1,
    fingerprint: '',
    revision: 1,
    release: 'r1',
    assessedAt: '2026-11-01T00:00:00.000Z',
  };
  const changed = { ...next, assessments: [assessmentOf({ level: 3 })] };
  const causeOf = (options: Partial<Parameters<typeof describeChange>[0]>) =>
    describeChange({ previous, next, at, practices, ...options })?.cause;

  it('names the cause', () => {
    expect(causeOf({ previous: undefined })).toBe('newcomer');
    expect(causeOf({ previous: { ...previous, missingSince: at } })).toBe(
      'returned',
    );
    expect(causeOf({ previous: { ...previous, state: 'excluded' } })).toBe(
      'returned',
    );
    expect(
      causeOf({
        next: { state: 'excluded', assessments: [] },
      }),
    ).toBe('excluded');
    expect(
      causeOf({
        next: { ...next, evidence: { ...evidence, claims: [claim()] } },
      }),
    ).toBe('evidence');
    expect(
      causeOf({
        next: {
          ...next,
          evidence: {
            ...evidence,
            subject: { ...evidence.subject, facts: { serving: 'batch' } },
          },
        },
      }),
    ).toBe('facts');
    expect(causeOf({ next: changed })).toBe('expiry');
    expect(causeOf({ next: changed, cause: 'model' })).toBe('model');
  });

  it('records only the models in which something changed', () => {
    const google = assessmentOf({ model: 'google' });
    expect(
      describeChange({
        previous: { ...previous, assessments: [assessmentOf(), google] },
        next: {
          ...next,
          assessments: [
            assessmentOf({ score: { value: 8, max: 25 } }),
            assessmentOf({ model: 'microsoft', level: 0, confirmedLevel: 0 }),
          ],
        },
        at,
        practices,
      })!.levels,
    ).toEqual([
      {
        model: 'google',
        version: '1.0.0',
        from: { level: 2, confirmedLevel: 1, unrated: false },
      },
      {
        model: 'microsoft',
        version: '1.0.0',
        to: { level: 0, confirmedLevel: 0, unrated: false },
      },
    ]);
  });

  it('records nothing where nothing changed that anybody would ask about', () => {
    expect(causeOf({})).toBeUndefined();
    expect(
      causeOf({
        next: {
          ...next,
          evidence: { ...evidence, sources: ['annotation'] },
          assessments: [assessmentOf({ score: { value: 8, max: 25 } })],
        },
      }),
    ).toBeUndefined();
  });
});
