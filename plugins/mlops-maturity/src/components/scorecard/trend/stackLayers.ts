import type {
  LevelResult,
  TrendPoint,
  TrendRollup,
} from 'backstage-plugin-mlops-maturity-common';

/** Those at one level, or the unrated, day after day, upon those below them. */
export interface StackLayer {
  /** Absent: the unrated. */
  level?: LevelResult;
  /** From 1 at the lowest level; 0 for the unrated. */
  position: number;
  /** Of every day: where the layer begins and ends, in subjects. */
  days: { from: number; to: number }[];
}

/** How many subjects are at a level. */
export function subjectsAt(rollup: TrendRollup, level: number): number {
  const count = rollup.distribution.find(each => each.level.number === level);
  return count?.subjects ?? 0;
}

/** The unrated at the bottom, then level upon level; those that nobody was ever at are left out. */
export function stackLayers(options: {
  points: readonly TrendPoint[];
  levels: readonly LevelResult[];
  /** Of whom. */
  part: 'cohort' | 'newcomers';
}): StackLayer[] {
  const { points, levels, part } = options;
  const base = points.map(() => 0);
  const layer = (
    position: number,
    level: LevelResult | undefined,
    countOf: (rollup: TrendRollup) => number,
  ): StackLayer => ({
    position,
    ...(level && { level: { number: level.number, name: level.name } }),
    days: points.map((point, day) => {
      const from = base[day];
      base[day] += countOf(point[part]);
      return { from, to: base[day] };
    }),
  });
  return [
    layer(0, undefined, ({ unrated }) => unrated),
    ...levels.map((level, index) =>
      layer(index + 1, level, rollup => subjectsAt(rollup, level.number)),
    ),
  ].filter(({ days }) => days.some(({ from, to }) => to > from));
}
