import { RESERVED_NAMES } from '../evidence/annotationKey';
import type { MeasureDefinition } from './MeasureDefinition';
import type { Practice } from './Practice';
import { readBound } from './PracticeBound';
import { whySignProvesNothing } from './unearnedKeys';

/**
 * Something wrong with a practice or a measure, for those who wrote it.
 *
 * @public
 */
export interface PracticeProblem {
  /** Id of the practice or measure. */
  id: string;
  /** One sentence that says what is wrong and what was done about it. */
  message: string;
}

/** What can be used of the practices and measures that were given. */
export interface CheckedPractices {
  practices: Practice[];
  measures: MeasureDefinition[];
  problems: PracticeProblem[];
}

/** The first of each id; a second one, or one with a name that is taken, is left out. */
function withFreeNames<T extends { id: string }>(
  things: readonly T[],
  taken: Map<string, string>,
  what: string,
  problems: PracticeProblem[],
): T[] {
  return things.filter(({ id }) => {
    const by = taken.get(id);
    if (by) {
      problems.push({
        id,
        message: `The ${what} \`${id}\` is left out: its id is taken by ${by}. Give it another id.`,
      });
      return false;
    }
    taken.set(id, `a ${what}`);
    return true;
  });
}

function withKnownReferences(
  practice: Practice,
  known: ReadonlySet<string>,
  problems: PracticeProblem[],
): Practice {
  const isUsable = (field: string) => (id: string) => {
    if (known.has(id) && id !== practice.id) {
      return true;
    }
    const why =
      id === practice.id ? 'names the practice itself' : 'is no known practice';
    problems.push({
      id: practice.id,
      message: `\`${id}\` under \`${field}\` of \`${practice.id}\` ${why} and is passed over. Correct or remove it.`,
    });
    return false;
  };
  const prerequisites = practice.prerequisites.filter(
    isUsable('prerequisites'),
  );
  const implies = practice.implies.filter(isUsable('implies'));
  return prerequisites.length === practice.prerequisites.length &&
    implies.length === practice.implies.length
    ? practice
    : { ...practice, prerequisites, implies };
}

function checkMeasures(practice: Practice, problems: PracticeProblem[]) {
  const takesMeasures = practice.accepts.includes('measure');
  if (takesMeasures !== Boolean(readBound(practice))) {
    problems.push({
      id: practice.id,
      message: takesMeasures
        ? `\`${practice.id}\` accepts a measure but states no readable bound, so no measure shows it. Give it one such as \`bound: { atMost: 7% }\`.`
        : `\`${practice.id}\` states a bound but does not accept a measure. Add \`measure\` under \`accepts\`.`,
    });
  }
}

/** Leaves out what cannot be used, and says so. */
export function checkPractices(
  givenPractices: readonly Practice[],
  givenMeasures: readonly MeasureDefinition[],
): CheckedPractices {
  const problems: PracticeProblem[] = [];
  const taken = new Map(
    RESERVED_NAMES.map(name => [name, 'a reserved name'] as const),
  ) as Map<string, string>;
  const measures = withFreeNames(givenMeasures, taken, 'measure', problems);
  const named = withFreeNames(givenPractices, taken, 'practice', problems);
  const known = new Set(named.map(({ id }) => id));
  const practices = named.map(practice =>
    withKnownReferences(practice, known, problems),
  );
  for (const practice of practices) {
    if (practice.bound || practice.accepts.includes('measure')) {
      checkMeasures(practice, problems);
    }
    for (const sign of practice.shownBy) {
      const why = whySignProvesNothing(sign);
      if (why) {
        problems.push({
          id: practice.id,
          message: `A sign under \`shownBy\` of \`${practice.id}\` is passed over: ${why}.`,
        });
      }
    }
  }
  return { practices, measures, problems };
}
