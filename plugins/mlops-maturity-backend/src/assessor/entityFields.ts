import type { FilterPredicate } from '@backstage/filter-predicates';
import type { PracticeCatalog } from 'backstage-plugin-mlops-maturity-common';

const WHOLE = ['apiVersion', 'kind', 'metadata', 'relations'];

/** What the engine reads of `spec` whatever the models: see `readSubject`, and the relations of `observe`. */
const OF_SPEC = [
  'type',
  'lifecycle',
  'owner',
  'system',
  'domain',
  'subcomponentOf',
  'dependsOn',
  'dependencyOf',
  'providesApis',
  'consumesApis',
].map(name => `spec.${name}`);

function pathsOf(predicate: unknown): string[] {
  if (typeof predicate !== 'object' || predicate === null) {
    return [];
  }
  if (Array.isArray(predicate)) {
    return predicate.flatMap(pathsOf);
  }
  return Object.entries(predicate).flatMap(([key, value]) =>
    key.startsWith('$') ? pathsOf(value) : [key],
  );
}

/**
 * The fields to ask the catalog for. Not the whole `spec`: an API's definition can be megabytes, and nothing reads it
 * but a practice or a filter that names it.
 */
export function entityFields(options: {
  practices: PracticeCatalog;
  subjects?: FilterPredicate;
}): string[] {
  const { practices, subjects } = options;
  const paths = [
    ...practices.shownBy.fields.map(({ path }) => path),
    ...practices.hintedBy.fields.map(({ path }) => path),
    ...pathsOf(subjects),
  ];
  const ofSpec = paths.filter(path => path.startsWith('spec.'));
  return [...new Set([...WHOLE, ...OF_SPEC, ...ofSpec])];
}
