import type { ExactNumber, MaturityModel } from '../../model/MaturityModel';
import {
  compare,
  fraction,
  parseFraction,
  ZERO,
} from '../../assessment/fraction';
import { checkPredicate } from './checkPredicate';

import type { ContentPath, Problem } from './Problem';
import { areasOf, requirementsOf } from './walkModel';

function checkLevels({ levels, floor }: MaturityModel): Problem[] {
  const problems: Problem[] = levels.flatMap((level, i) =>
    i > 0 && level.number <= levels[i - 1].number
      ? [
          {
            path: ['levels', i, 'number'],
            message: `Level ${level.number} comes after level ${
              levels[i - 1].number
            }.`,
            remedy:
              'List the levels from the lowest to the highest, each number once.',
          },
        ]
      : [],
  );
  return levels.some(level => level.number === floor)
    ? problems
    : [
        ...problems,
        {
          path: ['floor'],
          message: `The floor ${floor} is not one of the levels.`,
          remedy:
            'Name the level of a subject of which nothing is met, usually the lowest.',
        },
      ];
}

/** Levels of requirements, or the two rungs of a test under `leaf: points`. */
function checkRungs(model: MaturityModel): Problem[] {
  const isPoints = model.leaf === 'points';
  const known = isPoints
    ? [1, 2]
    : model.levels.map(level => level.number).filter(n => n > model.floor);
  const problems = requirementsOf(model).flatMap(
    ({ requirement: { practice, level }, path }): Problem[] =>
      known.includes(level)
        ? []
        : [
            {
              path: [...path, 'level'],
              message: isPoints
                ? `\`${practice}\` is on rung ${level}, and a test has rungs 1 and 2 only.`
                : `\`${practice}\` is placed at level ${level}, which is no level above the floor.`,
              remedy: isPoints
                ? 'Write 1 for the manual half point and 2 for the automated whole one.'
                : `Place it at one of ${known.join(', ')}.`,
            },
          ],
  );
  const grades = Object.keys(model.minimumGrades).flatMap((level): Problem[] =>
    known.includes(Number(level))
      ? []
      : [
          {
            path: ['minimumGrades', level],
            atKey: true,
            message: `No requirement can stand at level ${level}.`,
            remedy: `Give minimum grades for ${known.join(', ')} only.`,
          },
        ],
  );
  return [...problems, ...grades];
}

function checkAreas(model: MaturityModel): Problem[] {
  const isFlat = model.combine === 'sum' || model.combine === 'single';
  const seen = new Set<string>();
  return areasOf(model).flatMap(({ area, path }): Problem[] => {
    const isTwice = seen.has(area.id);
    seen.add(area.id);
    const problems: Problem[] = [];
    if (isTwice) {
      problems.push({
        path: [...path, 'id'],
        message: `A second area has the id \`${area.id}\`.`,
        remedy: 'Give every area an id of its own.',
      });
    }
    if (Boolean(area.areas) === Boolean(area.requirements)) {
      problems.push({
        path,
        message: `The area \`${area.id}\` has ${
          area.areas ? 'both areas and requirements' : 'nothing in it'
        }.`,
        remedy: 'Give it either `areas` or `requirements`.',
      });
    } else if (isFlat && area.areas) {
      problems.push({
        path: [...path, 'areas'],
        atKey: true,
        message: `Under \`combine: ${model.combine}\` an area has no areas of its own.`,
        remedy: 'Move its requirements up into it, or combine in another way.',
      });
    }
    return problems;
  });
}

function checkOnce(model: MaturityModel): Problem[] {
  const seen = new Map<string, string>();
  return requirementsOf(model).flatMap(
    ({ requirement: { practice }, area, path }): Problem[] => {
      const first = seen.get(practice);
      seen.set(practice, first ?? area.id);
      return first === undefined
        ? []
        : [
            {
              path: [...path, 'practice'],
              message: `\`${practice}\` is required twice, first in the area \`${first}\`.`,
              remedy: 'Keep one of the two: a practice stands once in a model.',
            },
          ];
    },
  );
}

function checkNumbers(model: MaturityModel): Problem[] {
  const weights: [ContentPath, ExactNumber][] = [
    ...areasOf(model).map(({ area, path }): [ContentPath, ExactNumber] => [
      path,
      area.weight,
    ]),
    ...requirementsOf(model).map(
      ({ requirement, path }): [ContentPath, ExactNumber] => [
        path,
        requirement.weight,
      ],
    ),
  ];
  const problems = weights
    .filter(([, weight]) => compare(parseFraction(weight), ZERO) <= 0)
    .map(
      ([path, weight]): Problem => ({
        path: [...path, 'weight'],
        message: `A weight of ${weight} counts for nothing.`,
        remedy: 'Write more than 0, or leave the part out of the model.',
      }),
    );
  const threshold = parseFraction(model.threshold);
  return compare(threshold, ZERO) > 0 && compare(threshold, fraction(1)) <= 0
    ? problems
    : [
        ...problems,
        {
          path: ['threshold'],
          message: `The threshold is ${model.threshold}.`,
          remedy: 'Write more than 0 and at most 1, for instance `2/3`.',
        },
      ];
}

function checkPredicates(model: MaturityModel): Problem[] {
  const places: [ContentPath, unknown][] = [
    [['appliesTo'], model.appliesTo],
    ...areasOf(model).map(({ area, path }): [ContentPath, unknown] => [
      [...path, 'appliesWhen'],
      area.appliesWhen,
    ]),
    ...requirementsOf(model).map(
      ({ requirement, path }): [ContentPath, unknown] => [
        [...path, 'appliesWhen'],
        requirement.appliesWhen,
      ],
    ),
  ];
  return places
    .filter(([, predicate]) => predicate !== undefined)
    .flatMap(([path, predicate]) => checkPredicate(predicate, path));
}

/** What is wrong with a model beyond the form of its file. */
export function checkModel(model: MaturityModel): Problem[] {
  const inLevels = checkLevels(model);
  return [
    ...inLevels,
    // Against levels that are wrong, every placement looks wrong.
    ...(inLevels.length > 0 ? [] : checkRungs(model)),
    ...checkAreas(model),
    ...checkOnce(model),
    ...checkNumbers(model),
    ...checkPredicates(model),
  ];
}
