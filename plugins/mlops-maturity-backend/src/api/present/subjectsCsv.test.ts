import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { SubjectRow } from 'backstage-plugin-mlops-maturity-common';
import { subjectsCsv } from './subjectsCsv';

const level = (number: number) => ({ number, name: `Stage ${number}` });

const ROW: SubjectRow = {
  subject: 'component:default/churn',
  kind: 'component',
  level: level(3),
  confirmedLevel: level(2),
  bestCase: level(4),
  byGrade: { declared: level(4), backed: level(3), verified: level(1) },
  score: { value: 12, max: 25 },
  known: { value: 9, of: 16 },
  target: 4,
  unrated: false,
  provisional: true,
  findings: 2,
  assessedAt: '2026-11-21T10:00:00.000Z',
};

async function csvOf(...rows: SubjectRow[]) {
  const lines = Readable.from(rows.map(subjectsCsv.cells)).pipe(
    subjectsCsv.stringifier(),
  );
  return (await buffer(lines)).toString('utf8');
}

describe('subjectsCsv', () => {
  it('has a header, and a line for each row', async () => {
    const [line] = parse(await csvOf(ROW), { bom: true, columns: true });
    expect(line).toEqual({
      subject: 'component:default/churn',
      title: '',
      kind: 'component',
      type: '',
      owner: '',
      system: '',
      lifecycle: '',
      criticality: '',
      level: '3',
      'level name': 'Stage 3',
      'confirmed level': '2',
      'best case': '4',
      'level declared': '4',
      'level backed': '3',
      'level verified': '1',
      score: '12',
      'score of': '25',
      known: '9',
      'known of': '16',
      target: '4',
      gap: '1',
      unrated: 'no',
      provisional: 'yes',
      findings: '2',
      'assessed at': '2026-11-21T10:00:00.000Z',
    });
  });

  it('has its header where nothing matches', async () => {
    expect(await csvOf()).toMatch(/^\uFEFFsubject,title,/);
  });

  it.each([
    '=HYPERLINK("http://evil")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
  ])('defuses %j', async title => {
    const csv = await csvOf({ ...ROW, title });
    const [, line] = parse(csv, { bom: true });
    expect(line[1]).toBe(`'${title}`);
  });

  it('keeps commas, quotes and line breaks in their cell', async () => {
    const title = 'a, "b"\nc';
    const [, line] = parse(await csvOf({ ...ROW, title }), { bom: true });
    expect(line[1]).toBe(title);
  });
});
