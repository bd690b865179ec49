/* eslint-disable no-script-url -- scripts must be read as what they are */
import { parseAnnotationValue } from './parseAnnotationValue';
import { suggestValue } from './suggestValue';

const readable = (text: string) =>
  parseAnnotationValue(text).type !== 'unreadable';

describe('suggestValue', () => {
  it.each([
    ['yess', 'yes'],
    ['Yes!', 'yes'],
    ['true', 'yes'],
    ['"yes"', 'yes'],
    ['done', 'yes'],
    ['FALSE', 'no'],
    ['none', 'no'],
    ['n', 'no'],
    ['grafana.example.com/d/churn', 'https://grafana.example.com/d/churn'],
    [
      'grafana.example.com:3000/d/churn',
      'https://grafana.example.com:3000/d/churn',
    ],
    ['https://me:secret@ci.example.com/x', 'https://ci.example.com/x'],
    ['dvc: datasets/churn', 'dvc:datasets/churn'],
    ['yes 2026-10-01', 'yes as of 2026-10-01'],
    ['yes as of 2026/10/1', 'yes as of 2026-10-01'],
    ['yes as of 2026-10-01T12:00:00Z', 'yes as of 2026-10-01'],
    ['yes since 2026-10-01', 'yes as of 2026-10-01'],
    ['true as of 2026-10-01', 'yes as of 2026-10-01'],
  ])('takes %s for %s', (text, value) =>
    expect(suggestValue(text, readable)).toBe(value),
  );

  it.each([
    '',
    'n/a',
    'we do this',
    'TBD',
    'javascript:alert(1)',
    'ftp://files.example.com/x',
    'yes as of 2026-02-30',
    'yes as of 01.10.2026',
    'yes as of last week',
    'green',
    'x'.repeat(100_000),
  ])('does not guess at %s', text =>
    expect(suggestValue(text, readable)).toBeUndefined(),
  );

  it('suggests nothing that cannot be read there', () => {
    expect(suggestValue('yess', () => false)).toBeUndefined();
  });
});
