import {
  evaluateFilterPredicate,
  FilterPredicate,
} from '@backstage/filter-predicates';
import { FACT_VALUES, FactName } from '../evidence/Facts';
import type { Subject } from '../evidence/Subject';

/**
 * Decides for a subject whether something applies to it.
 *
 * @public
 */
export interface Applicability {
  (subject: Subject): boolean;
  /** The facts its predicate reads. */
  readonly facts: readonly FactName[];
  /** Its predicate reads nothing else. */
  readonly readsFactsOnly: boolean;
}

function factsIn(text: string): FactName[] {
  return (Object.keys(FACT_VALUES) as FactName[]).filter(name =>
    text.includes(`"facts.${name}"`),
  );
}

const OTHER_FIELDS = ['kind', 'type', 'lifecycle', 'tags', 'facts'];

/** Whether a predicate reads anything but single facts. */
function readsMore(text: string): boolean {
  return OTHER_FIELDS.some(field => text.includes(`"${field}"`));
}

/** What predicates are evaluated over. */
function predicateView(subject: Subject, facts: Subject['facts']) {
  const { kind, type, lifecycle, tags } = subject;
  return { kind, type, lifecycle, tags, facts };
}

/**
 * A missing fact makes nothing inapplicable: the predicate has to be false for every value that each
 * missing fact could have, not only for its absence.
 *
 * @public
 */
export function applicabilityOf(predicate: FilterPredicate): Applicability {
  const text = JSON.stringify(predicate) ?? '';
  const names = factsIn(text);
  const couldHold = (subject: Subject, facts: Subject['facts']): boolean => {
    if (evaluateFilterPredicate(predicate, predicateView(subject, facts))) {
      return true;
    }
    const missing = names.find(name => facts[name] === undefined);
    return (
      missing !== undefined &&
      FACT_VALUES[missing].some(value =>
        couldHold(subject, { ...facts, [missing]: value }),
      )
    );
  };
  const decide = (subject: Subject) => couldHold(subject, subject.facts);
  return Object.assign(decide, {
    facts: names,
    readsFactsOnly: !readsMore(text),
  });
}

/**
 * Whether a plain predicate over kind, type, lifecycle, tags and facts holds for a subject, unknown facts being absent.
 *
 * @public
 */
export function predicateHolds(
  predicate: FilterPredicate,
  subject: Subject,
): boolean {
  return evaluateFilterPredicate(
    predicate,
    predicateView(subject, subject.facts),
  );
}
