import fc from 'fast-check';
import type { LevelTransition } from './LevelTransition';
import { movements } from './movements';
import { rollup } from './rollup';
import type { RollupSubject } from './RollupSubject';
import { trend } from './trend';

const LEVELS = [1, 2, 3].map(number => ({ number, name: `L${number}` }));
const DAYS = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'];
const SINCE = DAYS[0];
const UNTIL = DAYS[3];

type State = { level: number; unrated: boolean } | undefined;

const state = fc.option(
  fc.record({
    level: fc.integer({ min: 1, max: 3 }),
    unrated: fc.boolean(),
  }),
  { nil: undefined, freq: 4 },
);

/** For each subject: what it was before the first day, and what it became when. */
const histories = fc.array(
  fc.record({
    before: state,
    changes: fc.array(
      fc.record({
        day: fc.integer({ min: -1, max: 3 }),
        to: state,
        cause: fc.constantFrom('evidence' as const, 'model' as const),
      }),
      { maxLength: 5 },
    ),
    target: fc.constantFrom(undefined, 1, 2, 3),
    criticality: fc.constantFrom(undefined, 'high', 'critical'),
  }),
  { maxLength: 12 },
);

const dayOf = (index: number) => (index < 0 ? '2026-10-20' : DAYS[index]);

type Histories = typeof histories extends fc.Arbitrary<infer T> ? T : never;

/** The same as stored: those held today, and the transitions that led there, in no order. */
function stored(of: Histories) {
  const subjects: RollupSubject[] = [];
  const transitions: LevelTransition[] = [];
  of.forEach(({ before, changes, target, criticality }, index) => {
    const subject = `component:default/s${index}`;
    let now: State = before;
    [...changes]
      .sort((a, b) => a.day - b.day)
      .forEach(({ day, to, cause }, revision) => {
        // Within a day clocks may go backwards.
        const at = `${dayOf(day)}T${String(20 - revision)}:00:00.000Z`;
        transitions.unshift({
          subject,
          revision,
          at,
          cause,
          release: 'r1',
          from: now,
          to,
        });
        now = to;
      });
    if (now) {
      subjects.push({
        subject,
        ...(now as NonNullable<State>),
        known: { value: 1, of: 1 },
        target,
        criticality,
      });
    }
  });
  return { subjects, transitions };
}

/** What each was at the end of a day, played forward from the beginning. */
function stateAt(of: Histories, day: number, index: number): State {
  return [...of[index].changes]
    .sort((a, b) => a.day - b.day)
    .filter(change => change.day <= day)
    .reduce<State>((_, { to }) => to, of[index].before);
}

describe('trend', () => {
  it('tells of each day what a rollup on that day would have', () => {
    fc.assert(
      fc.property(histories, of => {
        const { subjects, transitions } = stored(of);
        const { points } = trend({
          subjects,
          transitions,
          levels: LEVELS,
          since: SINCE,
          until: UNTIL,
        });
        expect(points.map(({ date }) => date)).toEqual(DAYS);
        points.forEach(({ cohort, newcomers }, day) => {
          const naive = (isNew: boolean) =>
            rollup({
              levels: LEVELS,
              subjects: subjects.flatMap(subject => {
                const index = Number(subject.subject.split('/s')[1]);
                const then = stateAt(of, day, index);
                const was = stateAt(of, 0, index);
                return then && (was === undefined) === isNew
                  ? [{ ...subject, ...then }]
                  : [];
              }),
            });
          for (const [told, expected] of [
            [cohort, naive(false)],
            [newcomers, naive(true)],
          ] as const) {
            expect(expected).toMatchObject({
              ...told,
              distribution: told.distribution,
            });
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the effect of a release apart', () => {
    const subject = {
      subject: 'component:default/a',
      level: 1,
      unrated: false,
      known: { value: 1, of: 1 },
    };
    const change = {
      subject: subject.subject,
      release: 'r2',
      from: { level: 3, unrated: false },
      to: { level: 2, unrated: false },
    };
    const { releases } = trend({
      subjects: [subject],
      transitions: [
        {
          ...change,
          revision: 2,
          at: `${DAYS[1]}T10:00:00.000Z`,
          cause: 'model',
        },
        {
          ...change,
          revision: 3,
          at: `${DAYS[2]}T10:00:00.000Z`,
          cause: 'evidence',
          from: change.to,
          to: { level: 1, unrated: false },
        },
      ],
      levels: LEVELS,
      since: SINCE,
      until: UNTIL,
    });
    expect(releases).toEqual([
      { date: DAYS[1], release: 'r2', cause: 'model', up: 0, down: 1 },
    ]);
  });
});

describe('movements', () => {
  it('are the differences of the levels at both ends', () => {
    fc.assert(
      fc.property(histories, of => {
        const { transitions } = stored(of);
        const moved = movements({ transitions, since: SINCE, until: UNTIL });
        const expected = of.flatMap((_, index) => {
          const from = stateAt(of, 0, index);
          const to = stateAt(of, 3, index);
          return from && to && from.level !== to.level
            ? [`component:default/s${index} ${from.level} ${to.level}`]
            : [];
        });
        expect(
          moved
            .map(({ subject, from, to }) => `${subject} ${from} ${to}`)
            .sort(),
        ).toEqual(expected.sort());
        const distances = moved.map(({ from, to }) => Math.abs(to - from));
        expect(distances).toEqual([...distances].sort((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });
});
