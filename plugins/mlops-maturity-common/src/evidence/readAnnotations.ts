import type { AnnotationName } from '../practice/PracticeCatalog';
import type {
  AnnotationContext,
  AnnotationReadings,
} from './AnnotationReadings';
import { annotationKey } from './annotationKey';
import { notText, Place, unknownKey } from './findings';
import type { FoundKeys } from './knownKeys';
import { nearest } from './nearest';
import { overrule } from './overrule';
import { readAssessKey, readFactKey } from './readFactKey';
import { readMeasureKey } from './readMeasureKey';
import { readPracticeKey } from './readPracticeKey';
import { readPracticeList } from './readPracticeList';
import { findSharedLinks } from './sharedLinks';
import { readThirdPartyKey } from './readThirdPartyKey';

function readKnownKey(
  place: Place,
  name: AnnotationName,
  context: AnnotationContext,
  readings: AnnotationReadings,
) {
  switch (name.type) {
    case 'practice':
      return readPracticeKey(place, name.practice, context, readings);
    case 'practice-list':
      return readPracticeList(place, context, readings);
    case 'fact':
      return readFactKey(place, name.fact, readings);
    case 'assess':
      return readAssessKey(place, readings);
    default:
      return readMeasureKey(place, name.measure, context, readings);
  }
}

function reportUnknownKey(
  key: string,
  value: unknown,
  { catalog, annotationPrefix }: AnnotationContext,
  readings: AnnotationReadings,
) {
  const right = nearest(
    key.slice(annotationPrefix.length + 1),
    catalog.names.keys(),
  );
  readings.findings.push(
    unknownKey(key, value, right && annotationKey(right, annotationPrefix)),
  );
}

/** Reads the annotations under our prefix, and the third-party ones that show a practice. */
export function readAnnotations(
  annotations: Readonly<Record<string, unknown>>,
  { known, unknown }: FoundKeys,
  context: AnnotationContext,
): AnnotationReadings {
  const readings: AnnotationReadings = {
    claims: [],
    own: [],
    facts: {},
    findings: [],
    measures: {},
    futureDates: new Set(),
  };
  let reported = 0;
  const reportUnknownBefore = (end?: string) => {
    while (
      reported < unknown.length &&
      (end === undefined || unknown[reported] < end)
    ) {
      const key = unknown[reported++];
      reportUnknownKey(key, annotations[key], context, readings);
    }
  };
  for (const { key, name, shows } of known) {
    reportUnknownBefore(key);
    const value = annotations[key];
    if (name && typeof value === 'string') {
      readKnownKey({ key, value }, name, context, readings);
    } else if (name) {
      readings.findings.push(notText(key, value, name));
    } else {
      readThirdPartyKey({ key, value, shows }, readings);
    }
  }
  reportUnknownBefore();
  overrule(readings);
  findSharedLinks(readings);
  return readings;
}
