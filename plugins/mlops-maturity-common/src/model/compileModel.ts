import { InputError } from '@backstage/errors';
import {
  Fraction,
  fraction,
  multiply,
  parseFraction,
} from '../assessment/fraction';
import { Grade, gradeRank } from '../evidence/Grade';
import type { PracticeCatalog } from '../practice/PracticeCatalog';
import {
  Applicability,
  applicabilityOf,
  predicateHolds,
} from './applicability';
import { notApplicableTo } from './notApplicableTo';
import type {
  CompiledArea,
  CompiledLeaf,
  CompiledModel,
  CompiledRequirement,
} from './CompiledModel';
import type { Area, MaturityModel, Requirement } from './MaturityModel';

/** @public */
export interface CompileModelOptions {
  /** Replaces the model's own minimum grades, by level. */
  minimumGrades?: Record<string, Grade>;
}

function leastCommonMultiple(values: (number | bigint)[]): bigint {
  return values.reduce<bigint>((multiple, value) => {
    const other = BigInt(value);
    const { numerator } = fraction(multiple, other);
    return BigInt(numerator) * other;
  }, 1n);
}

/** Weights as whole numbers of their largest common unit. */
function inWholeUnits(weights: Fraction[], place: string): number[] {
  const unit = leastCommonMultiple(weights.map(w => w.denominator));
  const units = weights.map(
    weight => multiply(weight, fraction(unit)).numerator,
  );
  const total = units.reduce<bigint>((sum, n) => sum + BigInt(n), 0n);
  // Coverage is compared as met × threshold; four digits are left for the threshold's own terms.
  if (total > BigInt(Number.MAX_SAFE_INTEGER) / 10_000n) {
    throw new InputError(
      `The weights of ${place} cannot be compared exactly: write them with smaller denominators`,
    );
  }
  return units.map(Number);
}

function cellsOf(requirements: CompiledRequirement[]) {
  const levels = [...new Set(requirements.map(r => r.level))].sort(
    (a, b) => a - b,
  );
  return levels.map(level => ({
    level,
    requirements: requirements.filter(r => r.level === level),
  }));
}

function testsOf(requirements: CompiledRequirement[]) {
  const tests = new Map<string, CompiledRequirement[]>();
  for (const requirement of requirements) {
    const test = requirement.test ?? requirement.practice;
    tests.set(test, [...(tests.get(test) ?? []), requirement]);
  }
  return [...tests.values()].map(rungs =>
    rungs.sort((a, b) => a.level - b.level),
  );
}

function leafOf(
  requirements: CompiledRequirement[],
  position: number,
): CompiledLeaf {
  const first = requirements[0]?.index ?? 0;
  return {
    position,
    requirements,
    first,
    end: first + requirements.length,
    units: requirements.reduce((sum, { units }) => sum + units, 0),
    cells: cellsOf(requirements),
    tests: testsOf(requirements),
  };
}

/**
 * Lays a model out for judging.
 *
 * @throws InputError when a requirement names a practice the catalog does not have, a practice occurs twice,
 * `sum` or `single` has nested areas, or weights cannot be compared exactly. Each names the place and the remedy.
 * @public
 */
export function compileModel(
  model: MaturityModel,
  catalog: PracticeCatalog,
  options: CompileModelOptions = {},
): CompiledModel {
  const minimumGrades: Record<string, Grade> =
    options.minimumGrades ?? model.minimumGrades;
  const requirements: CompiledRequirement[] = [];
  const placed = new Map<string, string>();
  let leafCount = 0;
  // Many requirements share a predicate; each distinct one is compiled once.
  const applicabilities = new Map<string, Applicability>();
  const applicability = (predicate: NonNullable<Area['appliesWhen']>) => {
    const key = JSON.stringify(predicate);
    const compiled = applicabilities.get(key) ?? applicabilityOf(predicate);
    applicabilities.set(key, compiled);
    return compiled;
  };

  const compileRequirement = (
    requirement: Requirement,
    area: Area,
    units: number,
    inherited: readonly Applicability[],
  ): CompiledRequirement => {
    const { practice, level, compulsory, weight, appliesWhen, test } =
      requirement;
    const place = `area "${area.id}" of model "${model.id}"`;
    if (!catalog.has(practice)) {
      throw new InputError(
        `Unknown practice "${practice}" in ${place}: define it among the practices or correct its id`,
      );
    }
    if (placed.has(practice)) {
      throw new InputError(
        `Practice "${practice}" occurs twice in model "${
          model.id
        }", in areas "${placed.get(practice)}" and "${
          area.id
        }": keep one of them`,
      );
    }
    placed.set(practice, area.id);
    const minimumGrade = minimumGrades[String(level)] ?? 'declared';
    const compiled: CompiledRequirement = {
      index: requirements.length,
      practice,
      area: area.id,
      leaf: leafCount,
      level,
      compulsory,
      weight: parseFraction(weight),
      units,
      minimumGrade,
      minimumRank: gradeRank(minimumGrade),
      applicability: appliesWhen
        ? [...inherited, applicability(appliesWhen)]
        : inherited,
      test,
    };
    requirements.push(compiled);
    return compiled;
  };

  const compileAreas = (
    areas: Area[],
    parent: string | undefined,
    inherited: readonly Applicability[],
  ): CompiledArea[] => {
    const units = inWholeUnits(
      areas.map(area => parseFraction(area.weight)),
      `the areas of ${parent ? `"${parent}"` : `model "${model.id}"`}`,
    );
    return areas.map((area, position) => {
      const applies = area.appliesWhen
        ? [...inherited, applicability(area.appliesWhen)]
        : inherited;
      const own = area.requirements ?? [];
      const ownUnits = inWholeUnits(
        own.map(requirement => parseFraction(requirement.weight)),
        `area "${area.id}"`,
      );
      if (area.areas && (own.length > 0 || isFlat(model))) {
        throw new InputError(
          isFlat(model)
            ? `Area "${area.id}" of model "${model.id}" has sub-areas, which combine: ${model.combine} does not allow: move its requirements up`
            : `Area "${area.id}" of model "${model.id}" has both areas and requirements: keep one of them`,
        );
      }
      return {
        id: area.id,
        title: area.title,
        parent,
        units: units[position],
        areas: compileAreas(area.areas ?? [], area.id, applies),
        leaf: area.areas
          ? undefined
          : leafOf(
              own.map((requirement, i) =>
                compileRequirement(requirement, area, ownUnits[i], applies),
              ),
              leafCount++,
            ),
      };
    });
  };

  const areas = compileAreas(model.areas, undefined, []);
  const leaves = leavesOf(areas);
  const levels = new Map(
    model.levels.map(({ number, name }) => [number, { number, name }]),
  );
  const levelNumbers = model.levels.map(level => level.number);
  const top = levelNumbers[levelNumbers.length - 1];
  return {
    model,
    catalog,
    minimumGrades,
    threshold: parseFraction(model.threshold),
    areas,
    leaves,
    whole:
      model.combine === 'single' ? wholeOf(model, requirements) : undefined,
    requirements,
    byPractice: new Map(requirements.map(r => [r.practice, r])),
    requirementAt: byPosition(requirements, catalog),
    notApplicableTo: notApplicableTo(requirements),
    levelNumbers,
    top,
    maxScore: fraction(model.leaf === 'points' ? fewestTests(leaves) : top),
    bands: (model.bands ?? []).map(band => ({
      level: band.level,
      upTo: parseFraction(band.upTo),
    })),
    level: number => levels.get(number) ?? { number, name: String(number) },
    appliesTo: subject =>
      model.appliesTo === undefined || predicateHolds(model.appliesTo, subject),
  };
}

function byPosition(
  requirements: readonly CompiledRequirement[],
  catalog: PracticeCatalog,
) {
  const requirementAt = new Array<CompiledRequirement | undefined>(
    catalog.practices.length,
  ).fill(undefined);
  for (const requirement of requirements) {
    const { position } = catalog.cataloged(requirement.practice)!;
    requirementAt[position] = requirement;
  }
  return requirementAt;
}

/** The points that the smallest section can earn. */
function fewestTests(leaves: readonly CompiledLeaf[]): number {
  return Math.min(...leaves.map(({ tests }) => tests.length));
}

function leavesOf(areas: readonly CompiledArea[]): CompiledLeaf[] {
  return areas.flatMap(({ leaf, areas: below }) =>
    leaf ? [leaf] : leavesOf(below),
  );
}

function isFlat(model: MaturityModel): boolean {
  return model.combine === 'sum' || model.combine === 'single';
}

/** All requirements as one leaf; their units have to be common to all areas. */
function wholeOf(
  model: MaturityModel,
  requirements: CompiledRequirement[],
): CompiledLeaf {
  const units = inWholeUnits(
    requirements.map(requirement => requirement.weight),
    `model "${model.id}"`,
  );
  return leafOf(
    requirements.map((requirement, i) => ({ ...requirement, units: units[i] })),
    0,
  );
}
