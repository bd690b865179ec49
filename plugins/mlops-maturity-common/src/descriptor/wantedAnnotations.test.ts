import { testCatalog } from '../__testUtils__/practices';
import {
  wantedAnnotations,
  WantedAnnotationsOptions,
} from './wantedAnnotations';

function wanted(options: Partial<WantedAnnotationsOptions>) {
  return wantedAnnotations({
    catalog: testCatalog,
    asOf: '2026-11-21T00:00:00Z',
    ...options,
  });
}

describe('wantedAnnotations', () => {
  it('gives keys under the prefix, with values trimmed', () => {
    expect(
      wanted({
        set: { 'unit-tests': ' yes ', criticality: 'high' },
        unset: ['data-versioning'],
        annotationPrefix: 'ml.acme.io',
      }),
    ).toEqual({
      annotations: {
        'ml.acme.io/unit-tests': 'yes',
        'ml.acme.io/criticality': 'high',
        'ml.acme.io/data-versioning': null,
      },
      problems: [],
      warnings: [],
    });
  });

  it('names the nearest practice, and edits nothing', () => {
    expect(
      wanted({
        set: { 'unit-tests': 'yes', unit_test: 'yes' },
        unset: ['xyz'],
      }),
    ).toEqual({
      annotations: {},
      problems: [
        {
          name: 'unit_test',
          message: 'There is no practice, measure or fact `unit_test`.',
          remedy: 'Did you mean `unit-tests`?',
          suggestion: 'unit-tests',
        },
        expect.objectContaining({ name: 'xyz' }),
      ],
      warnings: [],
    });
  });

  it('removes a key that has no right name', () => {
    expect(
      wanted({
        unset: ['unit_test'],
        current: { 'mlops-maturity.io/unit_test': 'yes' },
      }).annotations,
    ).toEqual({ 'mlops-maturity.io/unit_test': null });
  });

  it.each([
    ['unit-tests', 'yess', 'yes'],
    ['model-card', 'yes', undefined],
    ['criticality', 'hihg', 'high'],
    ['practices', 'unit-test', 'unit-tests'],
    ['model-lead-time', 'soon', undefined],
  ])('takes no %s=%s', (name, value, suggestion) => {
    const { annotations, problems } = wanted({ set: { [name]: value } });
    expect(annotations).toEqual({});
    expect(problems).toEqual([
      expect.objectContaining({
        name,
        remedy: expect.stringMatching(/^(Write|List|Name)/),
        ...(suggestion && { suggestion }),
      }),
    ]);
  });

  it('warns of what counts for less', () => {
    const { annotations, warnings } = wanted({
      set: {
        'unit-tests': 'https://ci.example.com/',
        'code-versioning': 'yes as of 2027-01-01',
      },
    });
    expect(Object.keys(annotations)).toHaveLength(2);
    expect(warnings.map(({ name }) => name).sort()).toEqual([
      'code-versioning',
      'unit-tests',
    ]);
  });

  it('takes what is denied or gone from the compact list', () => {
    const current = {
      'mlops-maturity.io/practices': 'Unit-Tests, drift-alerts; ownership',
    };
    expect(
      wanted({ set: { 'unit-tests': 'no' }, unset: ['ownership'], current })
        .annotations,
    ).toEqual({
      'mlops-maturity.io/unit-tests': 'no',
      'mlops-maturity.io/ownership': null,
      'mlops-maturity.io/practices': 'drift-alerts',
    });
    expect(
      wanted({
        unset: ['unit-tests', 'drift-alerts', 'ownership'],
        current,
      }).annotations['mlops-maturity.io/practices'],
    ).toBeNull();
    expect(
      wanted({ set: { 'unit-tests': 'yes' }, current }).annotations,
    ).toEqual({ 'mlops-maturity.io/unit-tests': 'yes' });
  });

  it('takes no name that is set and unset', () => {
    expect(
      wanted({ set: { ownership: 'yes' }, unset: ['ownership'] }).problems,
    ).toHaveLength(1);
  });
});
