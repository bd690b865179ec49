import { testCatalog } from '../__testUtils__/practices';
import { readAnnotationValue } from './readAnnotationValue';

const asOf = '2026-11-21T09:30:00Z';

function read(text: string, practice = 'unit-tests') {
  return readAnnotationValue(text, {
    practice: testCatalog.get(practice)!,
    asOf,
  });
}

describe('readAnnotationValue', () => {
  it('says what a value counts for', () => {
    expect(read(' Yes ')).toEqual({
      readable: true,
      met: true,
      grade: 'declared',
    });
    expect(read('no')).toEqual({
      readable: true,
      met: false,
      grade: 'declared',
    });
    expect(read('https://ci.example.com/churn as of 2026-10-01')).toEqual({
      readable: true,
      met: true,
      grade: 'backed',
      pointer: { type: 'url', url: 'https://ci.example.com/churn' },
      date: '2026-10-01',
    });
    expect(read('6%', 'few-failures')).toEqual({
      readable: true,
      met: true,
      grade: 'declared',
      pointer: { type: 'measure', measure: { value: 6, unit: 'percent' } },
    });
  });

  it('says what is wrong, what it takes, and what was probably meant', () => {
    expect(read('yess')).toEqual({
      readable: false,
      message:
        'Nobody can read this. Write `yes`, `no`, a web address such as `https://ci.example.com/churn`, an entity ref such as `component:default/churn` or a tool reference such as `dvc:datasets/churn`.',
      acceptedForms: [
        '`yes`',
        '`no`',
        'a web address such as `https://ci.example.com/churn`',
        'an entity ref such as `component:default/churn`',
        'a tool reference such as `dvc:datasets/churn`',
      ],
      suggestion: 'yes',
    });
    expect(read('')).toMatchObject({
      readable: false,
      message: expect.stringMatching(
        /^This cannot be read: it is empty\. Write /,
      ),
    });
  });

  it('can always be told an honest no', () => {
    expect(read('no', 'model-card')).toMatchObject({
      readable: true,
      met: false,
    });
    expect(read('yes', 'model-card')).toMatchObject({
      readable: false,
      acceptedForms: [
        '`no`',
        'a web address such as `https://ci.example.com/churn`',
      ],
    });
  });

  it.each([
    [
      'https://ci.example.com/',
      {
        grade: 'declared',
        warning:
          'It points at a host and at nothing on it, so it counts as declared only: point at the page that shows it.',
      },
    ],
    [
      'pytset:churn',
      {
        grade: 'declared',
        warning: '`pytset` is no known tool, so it counts as declared only.',
        suggestion: 'pytest:churn',
      },
    ],
    [
      'pytest:churn as of 2026-11-22',
      {
        grade: 'backed',
        warning: '2026-11-22 is still to come, so it counts as undated.',
      },
    ],
  ])('warns of %s', (text, reading) =>
    expect(read(text)).toMatchObject({ readable: true, ...reading }),
  );

  it('agrees with the day: today is not to come', () => {
    expect(read('yes as of 2026-11-21')).not.toHaveProperty('warning');
  });
});
