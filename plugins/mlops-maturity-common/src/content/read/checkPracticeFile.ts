import { RESERVED_NAMES } from '../../evidence/annotationKey';
import { nearest } from '../../evidence/nearest';
import type { MeasureDefinition } from '../../practice/MeasureDefinition';
import type { Practice } from '../../practice/Practice';
import { readBound } from '../../practice/PracticeBound';
import type { ContentPath, Problem } from './Problem';

/** Practices and measures that the file under check may not collide with, and may refer to. */
export interface Surroundings {
  practices: readonly Practice[];
  measures: readonly MeasureDefinition[];
  /** The file is an organisation's own: its ids start with `x-`. */
  own?: boolean;
}

/** A practice and where it stands in the file. */
export interface PlacedPractice {
  practice: Practice;
  path: ContentPath;
}

/** Practices whose id cannot stand; they are left out. */
export function checkIds(
  placed: readonly PlacedPractice[],
  { practices: others, measures, own }: Surroundings,
): Problem[] {
  const takenBy = new Map<string, string>([
    ...RESERVED_NAMES.map((name): [string, string] => [
      name,
      'a reserved word',
    ]),
    ...measures.map(({ id }): [string, string] => [id, 'a measure']),
    ...others.map(({ id }): [string, string] => [id, 'another practice']),
  ]);
  return placed.flatMap(({ practice: { id }, path: place }): Problem[] => {
    const path = [...place, 'id'];
    const by = takenBy.get(id);
    takenBy.set(id, by ?? 'another practice');
    if (by) {
      return [
        {
          path,
          message: `The id \`${id}\` is taken by ${by}.`,
          remedy: 'Give the practice an id of its own.',
        },
      ];
    }
    return own && !id.startsWith('x-')
      ? [
          {
            path,
            message: `The id \`${id}\` of an organisation's own practice does not start with \`x-\`.`,
            remedy: `Call it \`x-${id}\`, so that no later version of the product can collide with it.`,
          },
        ]
      : [];
  });
}

/** Bounds that no measure can be held against. */
export function checkBounds(placed: readonly PlacedPractice[]): Problem[] {
  return placed.flatMap(({ practice, path }): Problem[] => {
    const takesMeasures = practice.accepts.includes('measure');
    const wrong = (key: string, message: string, remedy: string) => [
      { path: [...path, key], message, remedy },
    ];
    if (practice.bound && !readBound(practice)) {
      return wrong(
        'bound',
        `The bound of \`${practice.id}\` is no measure.`,
        'Write `atLeast` or `atMost` with a measure such as `7%`, `4/week` or `12h`.',
      );
    }
    if (takesMeasures && !practice.bound) {
      return wrong(
        'accepts',
        `\`${practice.id}\` accepts a measure but states no bound, so none could show it.`,
        'Add a bound such as `bound: { atMost: 7% }`.',
      );
    }
    return practice.bound && !takesMeasures
      ? wrong(
          'bound',
          `\`${practice.id}\` states a bound but does not accept a measure.`,
          'Add `measure` to `accepts`.',
        )
      : [];
  });
}

/** Prerequisites and implied practices that do not exist. */
export function checkReferences(
  placed: readonly PlacedPractice[],
  all: readonly Practice[],
): Problem[] {
  const ids = all.map(({ id }) => id);
  const known = new Set(ids);
  return placed.flatMap(({ practice, path }) =>
    (['prerequisites', 'implies'] as const).flatMap(key =>
      practice[key].flatMap((id, k): Problem[] => {
        if (known.has(id) && id !== practice.id) {
          return [];
        }
        const near = nearest(id, ids);
        return [
          {
            path: [...path, key, k],
            message:
              id === practice.id
                ? `\`${id}\` names itself under \`${key}\`.`
                : `No practice is called \`${id}\`.`,
            remedy:
              near && near !== practice.id
                ? `Did you mean \`${near}\`?`
                : 'Remove it.',
          },
        ];
      }),
    ),
  );
}

/** The way from a practice back to itself over its references, if there is one. */
function circleFrom(
  start: string,
  referencesOf: (id: string) => readonly string[],
): string[] | undefined {
  const seen = new Set<string>();
  const walk = (trail: string[]): string[] | undefined => {
    for (const next of referencesOf(trail[trail.length - 1])) {
      if (next === start) {
        return [...trail, next];
      }
      if (!seen.has(next)) {
        seen.add(next);
        const circle = walk([...trail, next]);
        if (circle) {
          return circle;
        }
      }
    }
    return undefined;
  };
  return walk([start]);
}

/** Practices that presuppose or imply themselves by way of others. */
export function checkCircles(
  placed: readonly PlacedPractice[],
  all: readonly Practice[],
): Problem[] {
  const byId = new Map(all.map(practice => [practice.id, practice]));
  return placed.flatMap(({ practice: { id, ...practice }, path }) =>
    (['prerequisites', 'implies'] as const).flatMap((key): Problem[] => {
      const circle = practice[key].includes(id)
        ? undefined
        : circleFrom(id, other => byId.get(other)?.[key] ?? []);
      return circle
        ? [
            {
              path: [...path, key],
              message: `\`${key}\` run in a circle: ${circle.join(' → ')}.`,
              remedy: 'Remove one of the links.',
            },
          ]
        : [];
    }),
  );
}
