import type { Subject } from '../evidence/Subject';
import type { Applicability } from './applicability';
import type { CompiledRequirement } from './CompiledModel';
import { factDigits, FactDigits, FactsCode, NO_DIGIT } from './factDigits';

/** A condition with the `index` of every requirement that does not apply where it fails. */
interface Condition {
  fails(subject: Subject, digits: FactDigits): boolean;
  indices: readonly number[];
}

/** A bound on memory: there are far fewer combinations of failing conditions in use. */
const MOST_REMEMBERED = 10_000;

/** Conditions read one fact or two; a bound on memory for those that read more. */
const MOST_COMBINATIONS = 10_000;

/** Conditions that make a key that is a safe integer, one bit each. */
const MOST_CONDITIONS_IN_KEY = 52;

/** What depends on nothing but a few facts is decided once for each of their combinations. */
function failsBy(holds: Applicability): Condition['fails'] {
  const code = new FactsCode(holds.facts);
  if (!holds.readsFactsOnly || code.limit > MOST_COMBINATIONS) {
    return subject => !holds(subject);
  }
  const remembered = new Array<boolean | undefined>(code.limit).fill(undefined);
  return (subject, digits) => {
    const combination = code.of(digits);
    return combination === NO_DIGIT
      ? !holds(subject)
      : (remembered[combination] ??= !holds(subject));
  };
}

function conditionsOf(
  requirements: readonly CompiledRequirement[],
): Condition[] {
  const distinct = new Set(requirements.flatMap(r => r.applicability));
  return [...distinct].map(holds => ({
    fails: failsBy(holds),
    indices: requirements
      .filter(({ applicability }) => applicability.includes(holds))
      .map(({ index }) => index),
  }));
}

function indicesOf(failing: readonly Condition[]): readonly number[] {
  return [...new Set(failing.flatMap(({ indices }) => indices))];
}

/**
 * Lays out the conditions of a model's requirements, to tell of a subject the `index` of every requirement that does
 * not apply to it. Where the same conditions fail, the list is nearly always one and the same object.
 */
export function notApplicableTo(
  requirements: readonly CompiledRequirement[],
): (subject: Subject) => readonly number[] {
  const conditions = conditionsOf(requirements);
  if (conditions.length > MOST_CONDITIONS_IN_KEY) {
    return subject => {
      const digits = factDigits(subject.facts);
      return indicesOf(conditions.filter(c => c.fails(subject, digits)));
    };
  }
  if (conditions.length === 0) {
    const none: readonly number[] = [];
    return () => none;
  }
  const lists = new Map<number, readonly number[]>();
  return subject => {
    const digits = factDigits(subject.facts);
    let key = 0;
    for (const condition of conditions) {
      key = key * 2 + Number(condition.fails(subject, digits));
    }
    let indices = lists.get(key);
    if (!indices) {
      indices = indicesOf(conditions.filter(c => c.fails(subject, digits)));
      if (lists.size >= MOST_REMEMBERED) {
        lists.clear();
      }
      lists.set(key, indices);
    }
    return indices;
  };
}
