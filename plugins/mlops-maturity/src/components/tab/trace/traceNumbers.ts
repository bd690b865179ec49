import type {
  AreaResult,
  Assessment,
  CompiledArea,
  CompiledModel,
} from 'backstage-plugin-mlops-maturity-common';

/** The numbers of one level over all that has to pass it together. */
export interface CellNumbers {
  level: number;
  met: number;
  of: number;
  needed: number;
  passes: boolean;
  compulsoryMissing: boolean;
}

/** A weight as the trace writes it: `2`, `1/3`. */
export function weightOf(exact: string): number {
  const [numerator, denominator = '1'] = exact.split('/');
  return Number(numerator) / Number(denominator);
}

/** A number as people read it: rounded to two decimals, but never up to a whole number, so that 1.995 does not look like 2. */
export function plain(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  const looksLikeMore = Math.floor(rounded) > Math.floor(value + 1e-9);
  return String(looksLikeMore ? Math.floor(value * 100) / 100 : rounded);
}

/** The mean of the values of the topmost areas, under `capped-mean`. */
export function rootMean(
  assessment: Assessment,
  compiled: CompiledModel,
): number {
  const units = unitsOf(compiled.areas);
  return meanOf(
    topAreas(assessment).map(({ id, exactScore, asked }) => ({
      value: weightOf(exactScore),
      units: units.get(id) ?? 1,
      asked,
    })),
  );
}

export function topAreas(assessment: Pick<Assessment, 'areas'>): AreaResult[] {
  return assessment.areas.filter(({ parent }) => parent === undefined);
}

/** Areas that are asked, and of the others those that raise the mean, as the engine chooses them. */
export function meanOf(
  areas: readonly { value: number; units: number; asked: boolean }[],
): number {
  const chosen = areas.filter(({ asked }) => asked);
  let units = chosen.reduce((sum, each) => sum + each.units, 0);
  let sum = chosen.reduce((total, each) => total + each.value * each.units, 0);
  const others = areas
    .filter(({ asked }) => !asked)
    .sort((a, b) => b.value - a.value);
  for (const { value, units: own } of others) {
    if (units === 0 || value * units > sum) {
      sum += value * own;
      units += own;
    }
  }
  return sum / units;
}

/** By area id, on every tier: its weight among its siblings, as a whole number. */
export function unitsOf(
  areas: readonly CompiledArea[],
  into: Map<string, number> = new Map(),
): Map<string, number> {
  for (const { id, units, areas: inside } of areas) {
    into.set(id, units);
    unitsOf(inside, into);
  }
  return into;
}

/** The highest level of which everything needed, with all below it, is met everywhere; the floor where nothing is. */
export function gateOf(
  assessment: Assessment,
  compiled: CompiledModel,
): number {
  const cells = compiled.whole
    ? wholeCells(assessment, compiled)
    : assessment.areas.flatMap(({ levels = [] }) =>
        levels.filter(({ empty }) => !empty),
      );
  const failsAt = Math.min(
    ...cells.filter(({ passes }) => !passes).map(({ level }) => level),
  );
  return Math.max(
    compiled.model.floor,
    ...compiled.levelNumbers.filter(level => level < failsAt),
  );
}

/** Under `single`: each level over all areas together. */
export function wholeCells(
  assessment: Assessment,
  compiled: CompiledModel,
): CellNumbers[] {
  const threshold =
    Number(compiled.threshold.numerator) /
    Number(compiled.threshold.denominator);
  return compiled.levelNumbers.flatMap(level => {
    const cells = assessment.areas.flatMap(({ levels = [] }) =>
      levels.filter(cell => cell.level === level && !cell.empty),
    );
    if (cells.length === 0) {
      return [];
    }
    const met = cells.reduce((sum, cell) => sum + weightOf(cell.met), 0);
    const of = cells.reduce((sum, cell) => sum + weightOf(cell.of), 0);
    const compulsoryMissing = cells.some(
      cell => cell.compulsoryMissing.length > 0,
    );
    const needed = of * threshold;
    const passes = met >= needed - 1e-9 && !compulsoryMissing;
    return [{ level, met, of, needed, passes, compulsoryMissing }];
  });
}
