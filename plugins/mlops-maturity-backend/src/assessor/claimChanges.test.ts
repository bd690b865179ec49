import {
  Claim,
  createPracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { claimChanges } from './claimChanges';

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
