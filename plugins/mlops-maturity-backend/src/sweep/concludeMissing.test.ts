import { concludeMissing } from './concludeMissing';
import type { Remembered } from './SweepMemory';

const PASS = 7;

interface Sketch {
  seen?: boolean;
  decision?: 'subject' | 'not-a-subject';
  missingSince?: string;
  suspectedIn?: number;
}

const entry = (id: number, sketch: Sketch): Remembered => {
  const { seen = true, decision = 'subject', ...known } = sketch;
  return {
    ref: `component:default/s${id}`,
    pass: seen ? PASS : PASS - 1,
    settled: false,
    recognized: seen ? ({ decision } as Remembered['recognized']) : undefined,
    known: { id, ...known } as Remembered['known'],
  };
};

function conclude(sketches: Sketch[], lastComplete?: number) {
  const { hide, suspect, because } = concludeMissing({
    entries: sketches.map((sketch, id) => entry(id, sketch)),
    hasSeen: ({ pass }) => pass === PASS,
    lastComplete,
  });
  return {
    hide: hide.map(({ id, cause }) => `${id} ${cause}`),
    suspect: suspect.map(({ id }) => id),
    because,
  };
}

const times = (count: number, sketch: Sketch) =>
  Array.from({ length: count }, () => sketch);

describe('concludeMissing', () => {
  it('tells what is gone from what matches no longer', () => {
    expect(
      conclude([
        {},
        { seen: false },
        { decision: 'not-a-subject' },
        { seen: false, missingSince: '2026-11-01' },
      ]),
    ).toEqual({ hide: ['1 missing', '2 not-matching'], suspect: [] });
  });

  it.each([
    [10, 0, true],
    [11, 43, false],
    [11, 44, true],
    [200, 800, true],
    [201, 799, false],
  ])(
    'of %d absent beside %d present ones hides them at once: %s',
    (absent, present, atOnce) => {
      const { hide, suspect, because } = conclude([
        ...times(absent, { seen: false }),
        ...times(present, {}),
      ]);
      expect(hide).toHaveLength(atOnce ? absent : 0);
      expect(suspect).toHaveLength(atOnce ? 0 : absent);
      expect(because === undefined).toBe(atOnce);
    },
  );

  it('hides those that the complete sweep before missed too, and suspects the rest', () => {
    const sketches = [
      ...times(12, { seen: false, suspectedIn: 3 }),
      ...times(2, { seen: false, suspectedIn: 2 }),
      ...times(1, { seen: false }),
      ...times(5, {}),
    ];
    const { hide, suspect } = conclude(sketches, 3);
    expect(hide).toHaveLength(12);
    expect(suspect).toEqual([12, 13, 14]);
    expect(conclude(sketches).hide).toEqual([]);
  });
});
