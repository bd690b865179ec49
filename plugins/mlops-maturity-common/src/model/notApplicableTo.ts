import type { FactName } from '../evidence/Facts';
import type { Subject } from '../evidence/Subject';
import type { Applicability } from './applicability';
import type { CompiledRequirement } from './CompiledModel';

/** A condition with the `index` of every requirement that does not apply where it fails. */
interface Condition {
  holds(subject: Subject): boolean;
  indices: readonly number[];
}

/** Facts have few values, so that there are few combinations; a bound on memory all the same. */
const MOST_REMEMBERED = 10_000;

/** Conditions that make a key that is a safe integer, one bit each. */
const MOST_CONDITIONS_IN_KEY = 52;

function valuesOf(subject: Subject, names: readonly FactName[]): string {
  // Nearly every condition is about one fact, and joining is slow.
  return names.length === 1
    ? subject.facts[names[0]] ?? ''
    : names.map(name => subject.facts[name] ?? '').join('|');
}

/** A decision that depends on nothing but facts need not be made for every subject anew. */
function rememberingByFacts(
  holds: Applicability,
): (subject: Subject) => boolean {
  if (!holds.readsFactsOnly) {
    return holds;
  }
  const decisions = new Map<string, boolean>();
  return subject => {
    const values = valuesOf(subject, holds.facts);
    let decision = decisions.get(values);
    if (decision === undefined) {
      decision = holds(subject);
      decisions.set(values, decision);
    }
    return decision;
  };
}

function conditionsOf(
  requirements: readonly CompiledRequirement[],
): Condition[] {
  const distinct = new Set(requirements.flatMap(r => r.applicability));
  return [...distinct].map(holds => ({
    holds: rememberingByFacts(holds),
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
  const remembered = new Map<number, readonly number[]>();
  return subject => {
    let key = 0;
    for (const { holds } of conditions) {
      key = key * 2 + (holds(subject) ? 0 : 1);
    }
    let indices = remembered.get(key);
    if (!indices) {
      indices = failing(conditions, subject);
      if (remembered.size >= MOST_REMEMBERED) {
        remembered.clear();
      }
      remembered.set(key, indices);
    }
    return indices;
  };
}
