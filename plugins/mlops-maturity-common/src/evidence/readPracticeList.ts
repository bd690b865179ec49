import type { PracticeCatalog } from '../practice/PracticeCatalog';
import { annotationKey } from './annotationKey';
import type {
  AnnotationContext,
  AnnotationReadings,
} from './AnnotationReadings';
import {
  emptyList,
  notDeclarable,
  Place,
  unknownPractice,
  listTooLong,
} from './findings';
import { nearest } from './nearest';
import { kept } from './quoted';

/** Room for every practice of a large catalog; a bound on the work that untrusted text can cause. */
const MAX_LENGTH = 20_000;

function namesIn(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map(name => name.trim())
    .filter(Boolean);
}

function nearestPractice(name: string, catalog: PracticeCatalog) {
  return nearest(
    name,
    catalog.practices.map(({ id }) => id),
  );
}

/** The list with every name spelled right that has a right spelling. */
function corrected(names: readonly string[], catalog: PracticeCatalog) {
  const right = names.map(
    name =>
      (catalog.has(name.toLowerCase()) && name.toLowerCase()) ||
      nearestPractice(name, catalog) ||
      name,
  );
  return [...new Set(right)].join(', ');
}

/** Reads the compact list of practices: plain declarations, ids compared without case. */
export function readPracticeList(
  place: Place,
  context: AnnotationContext,
  readings: AnnotationReadings,
) {
  const { catalog, annotationPrefix } = context;
  if (place.value.length > MAX_LENGTH) {
    readings.findings.push(listTooLong(place));
    return;
  }
  const names = namesIn(place.value);
  if (names.length === 0) {
    readings.findings.push(emptyList(place));
  }
  const seen = new Set<string>();
  for (const name of names) {
    const id = name.toLowerCase();
    const practice = catalog.cataloged(id);
    if (seen.has(id)) {
      continue;
    }
    seen.add(id);
    if (!practice) {
      const right = nearestPractice(name, catalog);
      readings.findings.push(
        unknownPractice(place, name, {
          practice: right,
          list: right && corrected(names, catalog),
        }),
      );
    } else if (!practice.accepts.has('yes-no')) {
      readings.findings.push(
        notDeclarable(place, practice, annotationKey(id, annotationPrefix)),
      );
    } else {
      readings.claims.push({
        practice: id,
        met: true,
        grade: 'declared',
        source: 'annotation',
        key: place.key,
        value: kept(place.value),
      });
    }
  }
}
