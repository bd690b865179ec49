import fc from 'fast-check';
import { GroupGraph } from './GroupGraph';
import { isProvisional } from './isProvisional';
import type { OwnerNode } from './OwnerNode';
import { rollupGroups } from './rollupGroups';
import type { RollupSubject } from './RollupSubject';

const LEVELS = [0, 1, 2, 3, 4].map(number => ({ number, name: `L${number}` }));

/** An organisation of up to eight groups, parents drawn at random: cycles, diamonds, missing groups and loops included. */
const organization = fc
  .record({
    groups: fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { maxLength: 8 }),
    subjects: fc.array(
      fc.record({
        owner: fc.option(fc.nat(9), { nil: undefined }),
        level: fc.nat(4),
        known: fc.nat(10),
        target: fc.option(fc.nat(4), { nil: undefined }),
        criticality: fc.constantFrom('critical', 'high', 'low', undefined),
        unrated: fc.boolean(),
      }),
      { maxLength: 40 },
    ),
  })
  .map(({ groups, subjects }) => ({
    nodes: groups.map(
      (parents, index): OwnerNode => ({
        ref: `group:default/g${index}`,
        title: `G${index}`,
        parents: parents.map(parent => `group:default/g${parent}`),
      }),
    ),
    subjects: subjects.map(
      ({ owner, known, ...rest }, index): RollupSubject => ({
        ...rest,
        subject: `component:default/s${index}`,
        owner: owner === undefined ? undefined : `group:default/g${owner}`,
        known: { value: known, of: 10 },
      }),
    ),
  }));

/** Straight from the definitions of the design, one subject at a time. */
function naiveRollup(subjects: RollupSubject[]) {
  const rated = subjects.filter(subject => !subject.unrated);
  const sorted = rated.map(({ level }) => level).sort((a, b) => a - b);
  const important = rated.filter(
    ({ criticality }) => criticality === 'critical' || criticality === 'high',
  );
  const deciding = important.length < 5 ? rated : important;
  const reached = LEVELS.filter(
    ({ number: k }) =>
      deciding.filter(({ level }) => level >= k).length / deciding.length >=
        0.8 &&
      !rated.some(
        ({ level, criticality }) => criticality === 'critical' && level < k - 1,
      ),
  );
  const targeted = rated.filter(({ target }) => target !== undefined);
  const sum = (of: (subject: RollupSubject) => number) =>
    subjects.reduce((total, subject) => total + of(subject), 0);
  let basis = 'none';
  if (rated.length) {
    basis = important.length < 5 ? 'all-rated' : 'critical-and-high';
  }
  return {
    assessed: subjects.length,
    rated: rated.length,
    unrated: subjects.length - rated.length,
    distribution: LEVELS.map(level => {
      const here = rated.filter(subject => subject.level === level.number);
      return {
        level,
        subjects: here.length,
        provisional: here.filter(({ known }) => isProvisional(known)).length,
      };
    }),
    median: sorted[Math.ceil(sorted.length / 2) - 1],
    lowerQuartile: sorted[Math.ceil(sorted.length / 4) - 1],
    atTarget: {
      value: targeted.filter(({ level, target }) => level >= target!).length,
      of: targeted.length,
    },
    known: { value: sum(s => s.known.value), of: sum(s => s.known.of) },
    level: rated.length ? reached.pop() : undefined,
    levelBasis: basis,
  };
}

/** Whether a path of parents leads from one group to the other. */
function isUnder(nodes: OwnerNode[], ref: string, ancestor: string): boolean {
  const visit = (at: string, seen: string[]): boolean =>
    at === ancestor ||
    (nodes.find(node => node.ref === at)?.parents ?? [])
      .filter(parent => nodes.some(node => node.ref === parent))
      .filter(parent => !seen.includes(parent))
      .some(parent => visit(parent, [...seen, parent]));
  return visit(ref, [ref]);
}

describe('rollupGroups', () => {
  it('equals a naive recomputation on any organisation', () => {
    fc.assert(
      fc.property(organization, ({ nodes, subjects }) => {
        const result = rollupGroups({
          subjects,
          graph: new GroupGraph(nodes),
          levels: LEVELS,
        });
        const ownedBy = (owns: (owner?: string) => boolean) =>
          subjects.filter(({ owner }) => owns(owner));
        const exists = (owner?: string) =>
          nodes.some(({ ref }) => ref === owner);

        expect(result.organization).toEqual(naiveRollup(subjects));
        const nobody = ownedBy(owner => !exists(owner));
        expect(result.noKnownOwner).toEqual(
          nobody.length ? naiveRollup(nobody) : undefined,
        );
        const expected = nodes
          .map(({ ref }) => ({
            group: ref,
            own: naiveRollup(ownedBy(owner => owner === ref)),
            total: naiveRollup(
              ownedBy(owner => exists(owner) && isUnder(nodes, owner!, ref)),
            ),
          }))
          .filter(({ total }) => total.assessed > 0);
        expect(
          result.groups
            .map(({ group, own, total }) => ({ group, own, total }))
            .sort((a, b) => (a.group < b.group ? -1 : 1)),
        ).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('lists a tree: every listed group once, below a parent that is listed before it', () => {
    fc.assert(
      fc.property(organization, ({ nodes, subjects }) => {
        const { groups } = rollupGroups({
          subjects,
          graph: new GroupGraph(nodes),
          levels: LEVELS,
        });
        const seen = new Set<string>();
        for (const { group, parent, children } of groups) {
          expect(seen.has(group)).toBe(false);
          seen.add(group);
          expect(parent === undefined || seen.has(parent)).toBe(true);
          children.forEach(child =>
            expect(groups.find(g => g.group === child)?.parent).toBe(group),
          );
        }
      }),
    );
  });

  it('does not depend on the order of groups and subjects', () => {
    fc.assert(
      fc.property(organization, ({ nodes, subjects }) => {
        const forwards = rollupGroups({
          subjects,
          graph: new GroupGraph(nodes),
          levels: LEVELS,
        });
        const backwards = rollupGroups({
          subjects: [...subjects].reverse(),
          graph: new GroupGraph([...nodes].reverse()),
          levels: LEVELS,
        });
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  it('adds up 100,000 subjects over 5,000 groups in a moment', () => {
    const nodes = Array.from({ length: 5000 }, (_, index) => ({
      ref: `group:default/g${index}`,
      title: `G${index}`,
      parents: index ? [`group:default/g${Math.floor((index - 1) / 3)}`] : [],
    }));
    const subjects = Array.from({ length: 100_000 }, (_, index) => ({
      subject: `component:default/s${index}`,
      owner: `group:default/g${index % 5000}`,
      level: index % 5,
      known: { value: index % 11, of: 10 },
      unrated: index % 7 === 0,
    }));
    const started = performance.now();
    const result = rollupGroups({
      subjects,
      graph: new GroupGraph(nodes),
      levels: LEVELS,
    });
    expect(result.groups[0].total.assessed).toBe(100_000);
    // Generous, so that a busy machine does not fail it; a quadratic walk takes minutes.
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
