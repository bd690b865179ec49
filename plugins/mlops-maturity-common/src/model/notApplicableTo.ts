import type { Subject } from '../evidence/Subject';
import type { Applicability } from './applicability';
import type { CompiledRequirement } from './CompiledModel';
import { factsCode } from './factsCode';

/** A condition with the `index` of every requirement that does not apply where it fails. */
interface Condition {
  holds: Applicability;
  indices: readonly number[];
}

/** A bound on memory: there are far fewer combinations of facts in use. */
const MOST_REMEMBERED = 10_000;

/** Conditions that make a key that is a safe integer, one bit each. */
const MOST_CONDITIONS_IN_KEY = 52;

function conditionsOf(
  requirements: readonly CompiledRequirement[],
): Condition[] {
  const distinct = new Set(requirements.flatMap(r => r.applicability));
  return [...distinct].map(holds => ({
    holds,
    indices: requirements
      .filter(({ applicability }) => applicability.includes(holds))
      .map(({ index }) => index),
  }));
}

function failing(conditions: readonly Condition[], subject: Subject) {
  const indices = conditions
    .filter(({ holds }) => !holds(subject))
    .flatMap(condition => condition.indices);
  return [...new Set(indices)];
}

/** One and the same list where the same conditions fail. */
function sameLists(conditions: readonly Condition[]) {
  const lists = new Map<number, readonly number[]>();
  return (subject: Subject) => {
    let key = 0;
    for (const { holds } of conditions) {
      key = key * 2 + (holds(subject) ? 0 : 1);
    }
    let indices = lists.get(key);
    if (!indices) {
      indices = failing(conditions, subject);
      if (lists.size >= MOST_REMEMBERED) {
        lists.clear();
      }
      lists.set(key, indices);
    }
    return indices;
  };
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
    return subject => failing(conditions, subject);
  }
  const decide = sameLists(conditions);
  if (!conditions.every(({ holds }) => holds.readsFactsOnly)) {
    return decide;
  }
  // What depends on nothing but facts need not be decided for every subject anew.
  const remembered = new Map<number, readonly number[]>();
  return subject => {
    const code = factsCode(subject.facts);
    if (code === undefined) {
      return decide(subject);
    }
    let indices = remembered.get(code);
    if (!indices) {
      indices = decide(subject);
      if (remembered.size >= MOST_REMEMBERED) {
        remembered.clear();
      }
      remembered.set(code, indices);
    }
    return indices;
  };
}
