import type { AnnotationReadings } from './AnnotationReadings';
import { readAssess } from './assessKey';
import { FACT_VALUES, FactName } from './Facts';
import { Place, unreadableFact } from './findings';
import { nearest } from './nearest';
import { suggestValue } from './suggestValue';

function suggestAmong(text: string, values: readonly string[]) {
  return (
    nearest(text, values) ??
    suggestValue(text, suggestion => values.includes(suggestion))
  );
}

/** Reads the key of a fact: one of its values, compared without case. */
export function readFactKey(
  place: Place,
  fact: FactName,
  { facts, findings }: AnnotationReadings,
) {
  const allowed: readonly string[] = FACT_VALUES[fact];
  const word = place.value.trim().toLowerCase();
  if (allowed.includes(word)) {
    facts[fact] = word;
  } else {
    const suggestion = suggestAmong(place.value, allowed);
    findings.push(unreadableFact(place, { allowed, suggestion }));
  }
}

/** Reports an `assess` that cannot be read; it counts as absent. */
export function readAssessKey(place: Place, { findings }: AnnotationReadings) {
  if (readAssess(place.value) === undefined) {
    const allowed = ['include', 'exclude'];
    const suggestion = nearest(place.value, allowed);
    findings.push(unreadableFact(place, { allowed, suggestion }));
  }
}
