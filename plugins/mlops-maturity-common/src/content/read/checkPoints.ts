import type { MaturityModel } from '../../model/MaturityModel';
import { compare, fraction, parseFraction } from '../../assessment/fraction';
import type { Problem } from './Problem';
import { requirementsOf } from './walkModel';

function checkBands({ bands = [], levels }: MaturityModel): Problem[] {
  const known = levels.map(level => level.number);
  if (bands.length === 0) {
    return [
      {
        path: ['bands'],
        message: 'Under `leaf: points` a score needs bands to become a level.',
        remedy: 'Add `bands: [{ level: 0, upTo: 0 }, { level: 1, upTo: 1 }]`.',
      },
    ];
  }
  return bands.flatMap((band, i): Problem[] => {
    const problems: Problem[] = [];
    if (!known.includes(band.level)) {
      problems.push({
        path: ['bands', i, 'level'],
        message: `The band leads to level ${band.level}, which does not exist.`,
        remedy: `Write one of ${known.join(', ')}.`,
      });
    }
    const isAscending =
      i === 0 ||
      (band.level > bands[i - 1].level &&
        compare(parseFraction(band.upTo), parseFraction(bands[i - 1].upTo)) >
          0);
    if (!isAscending) {
      problems.push({
        path: ['bands', i],
        message: 'The band is not above the one before it.',
        remedy: 'Order the bands by `upTo`, each leading to a higher level.',
      });
    }
    return problems;
  });
}

function checkReach({ bands = [] }: MaturityModel, tests: number): Problem[] {
  const last = bands[bands.length - 1];
  return last && compare(parseFraction(last.upTo), fraction(tests)) < 0
    ? [
        {
          path: ['bands', bands.length - 1, 'upTo'],
          message: `The bands end at ${last.upTo}, and an area can score ${tests}.`,
          remedy: `Let the last band reach up to ${tests}.`,
        },
      ]
    : [];
}

function checkTests(model: MaturityModel): Problem[] {
  const rungs = new Set<string>();
  return requirementsOf(model).flatMap(
    ({ requirement: { practice, test, level }, path }): Problem[] => {
      if (!test) {
        return [
          {
            path,
            message: `\`${practice}\` belongs to no test.`,
            remedy:
              'Add `test: <id>`, the same one for the manual and the automated requirement.',
          },
        ];
      }
      const rung = `${test} ${level}`;
      const isTaken = rungs.has(rung);
      rungs.add(rung);
      return isTaken
        ? [
            {
              path: [...path, 'level'],
              message: `The test \`${test}\` already has a requirement on rung ${level}.`,
              remedy:
                'Give each test one manual and one automated requirement.',
            },
          ]
        : [];
    },
  );
}

/** What `leaf: points` asks for, and what no other leaf has. */
export function checkPoints(model: MaturityModel): Problem[] {
  if (model.leaf === 'points') {
    const tests = new Map<string, Set<string>>();
    for (const { requirement, area } of requirementsOf(model)) {
      if (requirement.test) {
        const ofArea = tests.get(area.id) ?? new Set();
        tests.set(area.id, ofArea.add(requirement.test));
      }
    }
    const most = Math.max(0, ...[...tests.values()].map(set => set.size));
    return [
      ...checkBands(model),
      ...checkReach(model, most),
      ...checkTests(model),
    ];
  }
  const problems = requirementsOf(model)
    .filter(({ requirement }) => requirement.test)
    .map(
      ({ path }): Problem => ({
        path: [...path, 'test'],
        atKey: true,
        message: '`test` means nothing unless the model says `leaf: points`.',
        remedy: 'Remove it, or add `leaf: points` to the model.',
      }),
    );
  return model.bands
    ? [
        ...problems,
        {
          path: ['bands'],
          atKey: true,
          message: '`bands` mean nothing unless the model says `leaf: points`.',
          remedy: 'Remove them, or add `leaf: points` to the model.',
        },
      ]
    : problems;
}
