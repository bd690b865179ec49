import type { MeasureDefinition } from '../practice/MeasureDefinition';
import type {
  AnnotationContext,
  AnnotationReadings,
} from './AnnotationReadings';
import type { Measure } from './Claim';
import { futureDate, Place, unreadableMeasure } from './findings';
import { parseAnnotationValue } from './parseAnnotationValue';

/**
 * The form of a measure: a count per window, a time, or a percentage.
 *
 * @returns undefined for a plain count, which says nothing of delivery.
 */
function formOf({
  unit,
  window,
}: Measure): MeasureDefinition['form'] | undefined {
  if (unit === 'percent') {
    return 'share';
  }
  if (unit === 'count') {
    return window && 'rate';
  }
  return 'duration';
}

/** Reads the key of a delivery measure. */
export function readMeasureKey(
  place: Place,
  definition: MeasureDefinition,
  context: AnnotationContext,
  readings: AnnotationReadings,
) {
  const value = parseAnnotationValue(place.value);
  if (value.type !== 'measure' || formOf(value.measure) !== definition.form) {
    readings.findings.push(unreadableMeasure(place, definition));
    return;
  }
  const { measure, date } = value;
  const isFuture = date !== undefined && date > context.today;
  if (isFuture) {
    readings.findings.push(futureDate(place, date));
    readings.futureDates.add(date);
  }
  readings.measures[definition.id] = {
    measure,
    ...(date && !isFuture && { date }),
    key: place.key,
  };
}
