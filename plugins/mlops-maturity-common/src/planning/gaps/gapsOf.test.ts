import {
  AS_OF,
  claims,
  compiledOf,
  evidenceOf,
  leaf,
  noes,
  practice,
  SUBJECT,
} from '../../__testUtils__/miniature';
import { builtinContent } from '../../content';
import { compileModel } from '../../model/compileModel';
import { createPracticeCatalog } from '../../practice/PracticeCatalog';
import { Gap } from './Gap';
import { gapsOf, GapsOptions } from './gapsOf';
import { percentileRanks } from './percentileRanks';

const effort = {
  size: 5,
  days: { platformExists: 4, platformMissing: 9 },
} as const;
const compiled = compiledOf(
  {
    threshold: 1,
    floor: 0,
    areas: [
      leaf('u', { 1: 'a', 2: 'b c*', 3: 'd' }),
      leaf('v', { 1: 'e', 2: 'f' }),
    ],
  },
  [
    practice('d', { effort, prerequisites: ['f'] }),
    practice('f', { prerequisites: ['e'] }),
  ],
);

function gaps(more: Partial<GapsOptions> = {}): Record<string, Gap> {
  const list = gapsOf({
    compiled,
    evidence: evidenceOf({ claims: [...claims('a'), ...noes('b')] }),
    asOf: AS_OF,
    ...more,
  });
  return Object.fromEntries(list.map(gap => [gap.practice, gap]));
}

describe('gapsOf', () => {
  it('lists what is open, up to a level', () => {
    expect(Object.keys(gaps()).sort()).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(Object.keys(gaps({ upTo: 1 }))).toEqual(['e']);
  });

  it('rates importance term by term', () => {
    const critical = evidenceOf({
      claims: claims('a'),
      subject: { ...SUBJECT, facts: { criticality: 'critical' } },
    });
    const { b, c, e } = gaps({ evidence: critical });
    const terms = { weight: 1, tier: 3, unlock: 1, link: 1, product: 3 };
    expect(b.importanceTerms).toEqual(terms);
    expect(c.importanceTerms).toEqual({ ...terms, unlock: 1.5, product: 4.5 });
    // Alone it lifts the level from 0, and its area is the weakest.
    expect(e.importanceTerms).toEqual({
      ...terms,
      unlock: 2,
      link: 1.5,
      product: 9,
    });
    expect(e.importance).toBe(1);
    expect(e.importance).toBeGreaterThan(c.importance);
  });

  it('knows what waits for what: prerequisites, and lower levels of the area', () => {
    const { b, d, e, f } = gaps();
    expect(d.waitsFor.sort()).toEqual(['b', 'c', 'f']);
    expect(f.waitsFor).toEqual(['e']);
    expect(e.wsjf.enablement).toBe(2 / 20);
    expect(b.urgencyTerms.dependents).toBe(1 / 10);
    expect(
      gaps({ evidence: evidenceOf({ claims: claims('a b c') }) }).d.waitsFor,
    ).toEqual(['f']);
  });

  it('rates urgency by the largest of its terms', () => {
    const evidence = evidenceOf({
      claims: [
        { ...claims('a')[0], date: '2025-07-01' },
        { ...claims('b')[0], date: '2024-01-01' },
      ],
    });
    const { b, c, e } = gaps({
      evidence,
      deadline: '2026-07-30',
      incidents: ['v'],
    });
    expect(c.urgencyTerms).toEqual({
      deadline: 0.5,
      expiry: 0,
      incident: 0,
      dependents: 0.1,
    });
    expect(b.urgency).toBe(0.8);
    expect(b.kind).toBe('renew');
    expect(e.urgency).toBe(0.9);
    expect(e.quadrant).toBe('do');
    expect(gaps({ deadline: '2020-01-01' }).d.urgencyTerms.deadline).toBe(1);
  });

  it('divides what it is worth by its size', () => {
    const { e } = gaps();
    const { impact, urgency, enablement, size, value } = e.wsjf;
    // The mean of two areas rises by half a level, and by what it earns of the next.
    expect(impact).toBeGreaterThan(0.4);
    expect(value).toBeCloseTo(
      (3 * impact + 2 * urgency + 2 * enablement) / size,
    );
  });

  it('takes efforts that are known better', () => {
    expect(gaps().d.effortDays).toBe(4);
    expect(gaps({ efforts: { platform: 'missing' } }).d.effortDays).toBe(9);
    expect(gaps({ efforts: { days: { d: 1.5 } } }).d.effortDays).toBe(1.5);
  });

  it.each(builtinContent.models.map(model => [model.id, model]))(
    'rates every gap of %s between 0 and 1, in one order',
    (_, model) => {
      const list = gapsOf({
        compiled: compileModel(model, createPracticeCatalog(builtinContent)),
        evidence: evidenceOf(),
        asOf: AS_OF,
      });
      expect(list.length).toBeGreaterThan(10);
      for (const { importance, urgency, wsjf } of list) {
        expect(importance).toBeGreaterThanOrEqual(0);
        expect(importance).toBeLessThanOrEqual(1);
        expect(urgency).toBeLessThanOrEqual(1);
        expect(wsjf.impact).toBeGreaterThanOrEqual(0);
      }
      expect(new Set(list.map(({ practice: id }) => id)).size).toBe(
        list.length,
      );
    },
  );
});

describe('percentileRanks', () => {
  it('gives equals the same rank', () => {
    expect(percentileRanks([1, 2, 2, 3])).toEqual([0, 0.5, 0.5, 1]);
    expect(percentileRanks([5])).toEqual([1]);
    expect(percentileRanks([4, 4])).toEqual([0.5, 0.5]);
    expect(percentileRanks([])).toEqual([]);
  });
});
