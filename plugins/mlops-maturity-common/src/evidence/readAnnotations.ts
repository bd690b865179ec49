import type {
  AnnotationName,
  PracticeCatalog,
} from '../practice/PracticeCatalog';
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

/** One prefix is in use nearly always; a bound on memory for the callers that try others. */
const MOST_PREFIXES = 8;

const keysOfCatalogs = new WeakMap<
  PracticeCatalog,
  Map<string, ReadonlyMap<string, AnnotationName>>
>();

/** The names of a catalog by whole key, made once: to cut the name out of every key of a sweep costs more than to look it up. */
function keysOf({ catalog, annotationPrefix }: AnnotationContext) {
  let byPrefix = keysOfCatalogs.get(catalog);
  if (!byPrefix) {
    byPrefix = new Map();
    keysOfCatalogs.set(catalog, byPrefix);
  }
  let keys = byPrefix.get(annotationPrefix);
  if (!keys) {
    keys = new Map(
      [...catalog.names].map(([name, meaning]) => [
        annotationKey(name, annotationPrefix),
        meaning,
      ]),
    );
    if (byPrefix.size >= MOST_PREFIXES) {
      byPrefix.clear();
    }
    byPrefix.set(annotationPrefix, keys);
  }
  return keys;
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
  const keys = keysOf(context);
  for (const key of view.annotationKeys) {
    const value = view.annotations[key];
    const name = keys.get(key);
    if (name && typeof value === 'string') {
      readKnownKey({ key, value }, name, context, readings);
    } else if (name) {
      readings.findings.push(notText(key, value, name));
    } else if (key.startsWith(ours)) {
      reportUnknownKey(key, value, context, readings);
    } else {
      readThirdPartyKey(key, value, context, readings);
    }
  }
  overrule(readings);
  findSharedLinks(readings);
  return readings;
}
