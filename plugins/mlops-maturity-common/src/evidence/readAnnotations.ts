import type { AnnotationName } from '../practice/PracticeCatalog';
import type {
  AnnotationContext,
  AnnotationReadings,
} from './AnnotationReadings';
import { annotationKey } from './annotationKey';
import type { DescriptorView } from './DescriptorView';
import { notText, Place, unknownKey } from './findings';
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

function readKey(
  key: string,
  value: unknown,
  context: AnnotationContext,
  readings: AnnotationReadings,
) {
  const { catalog, annotationPrefix } = context;
  const nameText = key.slice(annotationPrefix.length + 1);
  const name = catalog.names.get(nameText);
  if (!name) {
    const right = nearest(nameText, catalog.names.keys());
    readings.findings.push(
      unknownKey(key, value, right && annotationKey(right, annotationPrefix)),
    );
  } else if (typeof value === 'string') {
    readKnownKey({ key, value }, name, context, readings);
  } else {
    readings.findings.push(notText(key, value, name));
  }
}

/** Reads every annotation under our prefix, and the third-party ones that show a practice. */
export function readAnnotations(
  view: DescriptorView,
  context: AnnotationContext,
): AnnotationReadings {
  const readings: AnnotationReadings = {
    claims: [],
    own: new Map(),
    facts: {},
    findings: [],
    measures: {},
    futureDates: new Set(),
  };
  const ours = `${context.annotationPrefix}/`;
  for (const key of view.annotationKeys) {
    const value = view.annotations[key];
    if (key.startsWith(ours)) {
      readKey(key, value, context, readings);
    } else {
      readThirdPartyKey(key, value, context, readings);
    }
  }
  overrule(readings);
  findSharedLinks(readings);
  return readings;
}
