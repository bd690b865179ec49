import { readAssess } from './assessKey';
import type { AnnotationReadings } from './AnnotationReadings';
import { FACT_VALUES, FactName } from './Facts';
import { Place, unreadableFact } from './findings';
import { nearest } from './nearest';
import { readFact } from './readSubject';
import { suggestValue } from './suggestValue';

function suggestAmong(text: string, values: readonly string[]) {
  return (
    nearest(text, values) ??
    suggestValue(text, suggestion => values.includes(suggestion))
  );
}

/** Reports a fact that cannot be read; those that can are part of the subject. */
export function readFactKey(
  place: Place,
  fact: FactName,
  { findings }: AnnotationReadings,
) {
  if (readFact(fact, place.value) === undefined) {
    const allowed = FACT_VALUES[fact];
    findings.push(
      unreadableFact(place, {
        allowed,
        suggestion: suggestAmong(place.value, allowed),
      }),
    );
  }
}

/** Reports an `assess` that cannot be read; it counts as absent. */
export function readAssessKey(place: Place, { findings }: AnnotationReadings) {
  if (readAssess(place.value) === undefined) {
    const allowed = ['include', 'exclude'];
    findings.push(
      unreadableFact(place, {
        allowed,
        suggestion: nearest(place.value, allowed),
      }),
    );
  }
}
