/* eslint-disable no-script-url -- scripts must be read as what they are */
import fc from 'fast-check';
import type { AnnotationValue } from './AnnotationValue';
import { parseAnnotationValue } from './parseAnnotationValue';

const url = (text: string, bareHost = false) => ({
  type: 'url',
  url: text,
  bareHost,
});

/** Pieces of which addresses are made, among them those that `URL` normalizes. */
const piece = fc.constantFrom(
  ...['a', 'ci', 'example', 'com', '1', '0x1f', 'xn--bcher-kva', 'A', '-', '_'],
  ...[
    '.',
    '.',
    '..',
    '/',
    '/',
    '//',
    '%2e',
    ':80',
    ':443',
    '?',
    '#',
    '~',
    '\\',
  ],
);
const webAddress = fc
  .tuple(
    fc.constantFrom('http://', 'https://'),
    fc.array(piece, { minLength: 1, maxLength: 12 }),
  )
  .map(([scheme, pieces]) => scheme + pieces.join(''));

describe('parseAnnotationValue', () => {
  it('gives a web address as a browser would open it', () => {
    fc.assert(
      fc.property(webAddress, text => {
        const value = parseAnnotationValue(text);
        return value.type !== 'url' || value.url === new URL(text).href;
      }),
      { numRuns: 2_000 },
    );
  });

  it.each<[string, unknown]>([
    ['yes', { type: 'yes' }],
    ['  YES\n', { type: 'yes' }],
    ['No', { type: 'no' }],
    ['https://ci.example.com/churn', url('https://ci.example.com/churn')],
    ['HTTPS://CI.Example.com/Churn', url('https://ci.example.com/Churn')],
    ['http://grafana:3000/d/x?y=1#z', url('http://grafana:3000/d/x?y=1#z')],
    ['https://grafana.example.com', url('https://grafana.example.com/', true)],
    [
      'https://grafana.example.com/?',
      url('https://grafana.example.com/?', true),
    ],
    ['http://grafana:3000', url('http://grafana:3000/', true)],
    ['https://example.com//', url('https://example.com//', true)],
    ['https://example.com/?d=1', url('https://example.com/?d=1')],
    ['https://example.com/@team', url('https://example.com/@team')],
    ['https://app.example.com/#/d/x', url('https://app.example.com/#/d/x')],
    [
      'component:churn',
      { type: 'entity', entityRef: 'component:default/churn' },
    ],
    [
      'Resource:ML/Churn_Data.v2',
      { type: 'entity', entityRef: 'resource:ml/churn_data.v2' },
    ],
    [
      'AiResource:rules',
      { type: 'entity', entityRef: 'airesource:default/rules' },
    ],
    ['dvc:datasets/churn', { type: 'tool', tool: 'dvc', id: 'datasets/churn' }],
    [
      'MLflow:models:/churn@champion',
      { type: 'tool', tool: 'mlflow', id: 'models:/churn@champion' },
    ],
    [
      'iceberg:db.table@123',
      { type: 'tool', tool: 'iceberg', id: 'db.table@123' },
    ],
    [
      '4/week',
      { type: 'measure', measure: { value: 4, unit: 'count', window: 'week' } },
    ],
    [
      '4 per week',
      { type: 'measure', measure: { value: 4, unit: 'count', window: 'week' } },
    ],
    ['yes as of 2026-10-01', { type: 'yes', date: '2026-10-01' }],
    ['no AS  OF 2026-10-01', { type: 'no', date: '2026-10-01' }],
    [
      'https://ci.example.com/churn\n as of 2024-02-29 ',
      { ...url('https://ci.example.com/churn'), date: '2024-02-29' },
    ],
    [
      'dvc:x as of 2026-10-01',
      { type: 'tool', tool: 'dvc', id: 'x', date: '2026-10-01' },
    ],
    [
      '7 % as of 2026-10-01',
      {
        type: 'measure',
        measure: { value: 7, unit: 'percent' },
        date: '2026-10-01',
      },
    ],
  ])('reads %j', (text, value) =>
    expect(parseAnnotationValue(text)).toEqual(value),
  );

  it.each<[string, string | undefined]>([
    ['', 'it is empty'],
    [' \n\t', 'it is empty'],
    ['true', undefined],
    ['yes!', undefined],
    ['we do this', undefined],
    ['see: the wiki', undefined],
    ['grafana.example.com/d/churn', undefined],
    ['grafana.example.com:3000/d/churn', undefined],
    [':x', undefined],
    ['dvc:', undefined],
    ['dvc:a\u0000b', undefined],
    ['as of 2026-10-01', undefined],
    [
      'yes as of',
      'after `as of` comes a day of the calendar, written YYYY-MM-DD',
    ],
    [
      'yes as of 2026-02-30',
      'after `as of` comes a day of the calendar, written YYYY-MM-DD',
    ],
    [
      'yes as of last week',
      'after `as of` comes a day of the calendar, written YYYY-MM-DD',
    ],
    [
      'yes as of 2026-10-01 or so',
      'after `as of` comes a day of the calendar, written YYYY-MM-DD',
    ],
    ['yes 2026-10-01', undefined],
    [
      'https://:@example.com/x',
      'a web address must not carry a user name or password',
    ],
    [
      'https://me:secret@ci.example.com/x',
      'a web address must not carry a user name or password',
    ],
    [
      'https://me@ci.example.com/x',
      'a web address must not carry a user name or password',
    ],
    ['https://', 'a web address starts with `https://` and a host'],
    ['https:ci.example.com', 'a web address starts with `https://` and a host'],
    [
      'https:\\\\ci.example.com',
      'a web address starts with `https://` and a host',
    ],
    [
      'https:///ci.example.com',
      'a web address starts with `https://` and a host',
    ],
    ['https://ci example.com/x', undefined],
    ['https://[::1', 'it is not a complete web address'],
    ['ftp://files.example.com/x', 'its scheme `ftp` is neither http nor https'],
    ['s3://bucket/data', 'its scheme `s3` is neither http nor https'],
    [
      'javascript:alert(1)',
      'its scheme `javascript` is neither http nor https',
    ],
    [
      'JavaScript:alert(1)',
      'its scheme `javascript` is neither http nor https',
    ],
    ['data:text/html,x', 'its scheme `data` is neither http nor https'],
    ['mailto:me@example.com', 'its scheme `mailto` is neither http nor https'],
    [
      'component:',
      '`component:` must be followed by a name, or by a namespace, a slash and a name',
    ],
    [
      'component:a/b/c',
      '`component:` must be followed by a name, or by a namespace, a slash and a name',
    ],
    ['x'.repeat(2_001), 'it is longer than 2000 characters'],
  ])('does not read %j', (text, because) =>
    expect(parseAnnotationValue(text)).toEqual({
      type: 'unreadable',
      ...(because && { because }),
    }),
  );

  it('never throws and always answers', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          fc
            .tuple(
              fc.string(),
              fc.constantFrom(':', '://', ' as of ', '/'),
              fc.string(),
            )
            .map(parts => parts.join('')),
        ),
        text => {
          expect(parseAnnotationValue(text).type).toEqual(expect.any(String));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('reads back every web address and every day', () => {
    const day = fc
      .date({
        min: new Date('1970-01-01'),
        max: new Date('2999-12-31'),
        noInvalidDate: true,
      })
      .map(date => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.webUrl({
          validSchemes: ['http', 'https'],
          withQueryParameters: true,
        }),
        day,
        (address, date) => {
          const value = parseAnnotationValue(`${address} as of ${date}`);
          expect(value).toMatchObject({ type: 'url', date });
          const again = parseAnnotationValue(
            (value as AnnotationValue & { type: 'url' }).url,
          );
          expect(again).toMatchObject({
            url: (value as AnnotationValue & { type: 'url' }).url,
          });
        },
      ),
    );
  });

  it('takes no longer for text made to be slow', () => {
    const started = performance.now();
    parseAnnotationValue(`yes${' '.repeat(1_990)}x`);
    parseAnnotationValue(' '.repeat(1_000_000));
    parseAnnotationValue('as of '.repeat(330));
    expect(performance.now() - started).toBeLessThan(100);
  });
});
