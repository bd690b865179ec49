import {
  Claim,
  createPracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { assessmentOf, evidenceOf } from '../store/__testUtils__/subjectWrite';
import type { StoredSubject } from '../store/rows';
import { describeChange } from './describeChange';

const practices = createPracticeCatalog(builtinContent);

const claim = (values: Partial<Claim> = {}): Claim => ({
  practice: 'unit-tests',
  met: true,
  grade: 'declared',
  source: 'annotation',
  key: 'mlops-maturity.io/unit-tests',
  value: 'yes',
  ...values,
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
    expect(
      causeOf({
        next: {
          ...next,
          evidence: {
            ...evidence,
            measures: {
              'model-change-fail-rate': {
                measure: { value: 7, unit: 'percent' },
                key: 'mlops-maturity.io/model-change-fail-rate',
              },
            },
          },
        },
      }),
    ).toBe('evidence');
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
