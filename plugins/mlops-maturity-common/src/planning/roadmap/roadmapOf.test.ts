import fc from 'fast-check';
import {
  AS_OF,
  claims,
  compiledOf,
  evidenceOf,
  leaf,
  noes,
  practice,
} from '../../__testUtils__/miniature';
import { builtinContent } from '../../content';
import { compileModel } from '../../model/compileModel';
import { createPracticeCatalog } from '../../practice/PracticeCatalog';
import { compareReach, createReach, Reach } from './chooseWork';
import { roadmapOf } from './roadmapOf';

const IDS = 'a b c d e f'.split(' ');

/** Two areas with the efforts and prerequisites of a run; a prerequisite always comes earlier in the alphabet. */
function modelWith(
  days: number[],
  edges: number[],
  threshold: string | number,
) {
  return compiledOf(
    {
      threshold,
      floor: 0,
      areas: [leaf('u', { 1: 'a b', 2: 'c' }), leaf('v', { 1: 'd', 2: 'e f' })],
    },
    IDS.map((id, index) =>
      practice(id, {
        effort: {
          size: 2,
          days: { platformExists: days[index], platformMissing: 20 },
        },
        prerequisites:
          index > 0 && edges[index] < index ? [IDS[edges[index]]] : [],
      }),
    ),
  );
}

/** Every way to give each of some work a month or none. */
function* assignments(count: number): Generator<number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const rest of assignments(count - 1)) {
    for (let block = 0; block <= 3; block += 1) {
      yield [...rest, block];
    }
  }
}

const NEVER = 3;

describe('roadmapOf', () => {
  it('is as good as the best of all possible plans', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0.5, 1, 2, 3, 4, 6), {
          minLength: 6,
          maxLength: 6,
        }),
        fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
        fc.constantFrom(1, '2/3', '1/2'),
        fc.constantFrom(2, 4, 6, 9, 15, 30),
        fc.subarray(IDS, { maxLength: 2 }),
        (days, edges, threshold, capacityDays, met) => {
          const compiled = modelWith(days, edges, threshold);
          const evidence = evidenceOf({ claims: claims(met.join(' ')) });
          const roadmap = roadmapOf({
            compiled,
            evidence,
            asOf: AS_OF,
            target: 5,
            capacity: { days: capacityDays },
          });
          const planned = roadmap.blocks.flatMap(({ items }) => items);
          const all = [...planned, ...roadmap.later];
          const reachOf = createReach({ compiled, evidence, asOf: AS_OF });

          const isPossible = (blocks: number[]) => {
            const blockOf = new Map(
              all.map((gap, index) => [gap.practice, blocks[index]]),
            );
            const within = (last: number) =>
              all.filter((_, index) => blocks[index] <= last);
            const daysWithin = (last: number) =>
              within(last).reduce((sum, gap) => sum + gap.effortDays, 0);
            return (
              [0, 1, 2].every(
                block =>
                  daysWithin(block) <=
                    (capacityDays * (block + 1)) / 3 + 1e-9 &&
                  blocks.filter(at => at === block).length <= 3,
              ) &&
              within(0).every(gap => gap.effortDays <= 3) &&
              within(2).every(gap =>
                gap.waitsFor.every(
                  other => blockOf.get(other)! <= blockOf.get(gap.practice)!,
                ),
              )
            );
          };
          let best: Reach = reachOf([]);
          for (const blocks of assignments(all.length)) {
            if (isPossible(blocks)) {
              const reach = reachOf(
                all.filter((_, index) => blocks[index] !== NEVER),
              );
              best = compareReach(reach, best) > 0 ? reach : best;
            }
          }
          const blocks = all.map(gap => {
            const block = roadmap.blocks.findIndex(({ items }) =>
              items.includes(gap),
            );
            return block < 0 ? NEVER : block;
          });
          expect(isPossible(blocks)).toBe(true);
          expect(roadmap.optimal).toBe(true);
          expect(compareReach(reachOf(planned), best)).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
  });

  const chain = compiledOf(
    { threshold: 1, floor: 0, areas: [leaf('u', { 1: 'a b', 2: 'c' })] },
    [
      practice('a', { prerequisites: ['b'] }),
      practice('c', {
        effort: { size: 5, days: { platformExists: 4, platformMissing: 9 } },
      }),
    ],
  );

  it('does prerequisites first and predicts each month by judging again', () => {
    const { blocks, today, later, target, optimal } = roadmapOf({
      compiled: chain,
      evidence: evidenceOf({ claims: noes('a b c') }),
      asOf: AS_OF,
      target: 2,
      capacity: { days: 9 },
    });
    expect(optimal).toBe(true);
    expect(target).toEqual({ number: 2, name: 'Level 2' });
    expect(today.level.number).toBe(0);
    expect(
      blocks.map(({ items, predicted, from, to, days }) => [
        items.map(({ practice: id }) => id),
        predicted.level.number,
        from,
        to,
        days,
      ]),
    ).toEqual([
      [['b', 'a'], 1, '2026-06-15', '2026-07-14', 2],
      [['c'], 2, '2026-07-15', '2026-08-13', 4],
      [[], 2, '2026-08-14', '2026-09-12', 0],
    ]);
    expect(later).toEqual([]);
  });

  it('leaves for later what there is no room for', () => {
    const { blocks, later, capacityDays } = roadmapOf({
      compiled: chain,
      evidence: evidenceOf(),
      asOf: AS_OF,
      target: 2,
      capacity: { people: 1, share: 0.05 },
    });
    expect(capacityDays).toBeCloseTo(3.25);
    expect(blocks.flatMap(({ items }) => items)).toHaveLength(2);
    expect(later.map(({ practice: id }) => id)).toEqual(['c']);
  });

  it('keeps evidence-only work apart, without taking capacity', () => {
    const proofs = compiledOf({
      threshold: 1,
      floor: 0,
      minimumGrades: { '1': 'backed' },
      areas: [leaf('u', { 1: 'a', 2: 'b' })],
    });
    const roadmap = roadmapOf({
      compiled: proofs,
      evidence: evidenceOf({ claims: claims('a', 'declared') }),
      asOf: AS_OF,
      target: 2,
      capacity: { days: 1 },
      annotationPrefix: 'ml.acme.io',
    });
    expect(roadmap.evidenceOnly).toMatchObject([
      {
        practice: 'a',
        kind: 'prove',
        effortDays: 0,
        annotation: 'ml.acme.io/a',
      },
    ]);
    expect(roadmap.today.level.number).toBe(0);
    expect(roadmap.afterEvidence.level.number).toBe(1);
    // One day of work does not fit into a third of a day.
    expect(
      roadmap.blocks.map(({ predicted }) => predicted.level.number),
    ).toEqual([1, 1, 2]);
  });

  it.each(builtinContent.models.map(model => [model.id, model]))(
    'plans a quarter of %s that never goes down',
    (_, model) => {
      const compiled = compileModel(
        model,
        createPracticeCatalog(builtinContent),
      );
      const { blocks, today } = roadmapOf({
        compiled,
        evidence: evidenceOf(),
        asOf: AS_OF,
      });
      const levels = [today, ...blocks.map(({ predicted }) => predicted)].map(
        ({ level }) => level.number,
      );
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
      const items = blocks.flatMap(block => block.items);
      expect(items.length).toBeGreaterThan(0);
      expect(items.length).toBeLessThanOrEqual(8);
    },
  );
});
