import { PERIODS, type ScorecardFilters } from './ScorecardFilters';

/** Every key that {@link writeFilters} owns; other keys of the URL are left alone. */
const KEYS = [
  'model',
  'group',
  'ownOnly',
  'noKnownOwner',
  'system',
  'domain',
  'lifecycle',
  'criticality',
  'type',
  'level',
  'days',
  'text',
  'target',
  'rating',
  'provisional',
  'withFindings',
] as const;

function flag(params: URLSearchParams, key: string): boolean {
  return params.get(key) === 'true';
}

function choice<T extends string>(
  params: URLSearchParams,
  key: string,
  values: T[],
): T | undefined {
  return values.find(value => value === params.get(key));
}

function one(params: URLSearchParams, key: string): string | undefined {
  return params.get(key)?.trim() || undefined;
}

function many(params: URLSearchParams, key: string): string[] {
  const values = params.getAll(key).map(value => value.trim());
  return [...new Set(values.filter(Boolean))];
}

function numbers(params: URLSearchParams, key: string): number[] {
  return many(params, key)
    .filter(value => /^\d{1,3}$/.test(value))
    .map(Number)
    .filter((value, index, all) => all.indexOf(value) === index)
    .sort((a, b) => a - b);
}

/**
 * Reads the filters from a URL's query. Never fails: what cannot be read is no filter,
 * since the URL may have been typed, shortened or shared from another version.
 */
export function readFilters(params: URLSearchParams): ScorecardFilters {
  const group = one(params, 'group')?.toLocaleLowerCase('en-US');
  return {
    model: one(params, 'model'),
    group,
    ownOnly: flag(params, 'ownOnly') && !!group,
    noKnownOwner: flag(params, 'noKnownOwner') && !group,
    system: one(params, 'system')?.toLocaleLowerCase('en-US'),
    domain: one(params, 'domain')?.toLocaleLowerCase('en-US'),
    lifecycle: many(params, 'lifecycle'),
    criticality: many(params, 'criticality'),
    type: many(params, 'type'),
    level: numbers(params, 'level'),
    days: PERIODS.find(days => String(days) === params.get('days')),
    text: one(params, 'text') ?? '',
    target: choice(params, 'target', ['below', 'reached']),
    rating: choice(params, 'rating', ['rated', 'unrated']),
    provisional: flag(params, 'provisional'),
    withFindings: flag(params, 'withFindings'),
  };
}

function entries(filters: ScorecardFilters): [string, string][] {
  return KEYS.flatMap(key => {
    const value = filters[key];
    if (Array.isArray(value)) {
      return value.map((item): [string, string] => [key, String(item)]);
    }
    return value ? [[key, String(value)] as [string, string]] : [];
  });
}

/** Writes the filters over those of `params`; keys that are not filters stay as they are. */
export function writeFilters(
  filters: ScorecardFilters,
  params: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const result = new URLSearchParams(params);
  KEYS.forEach(key => result.delete(key));
  entries(filters).forEach(([key, value]) => result.append(key, value));
  return result;
}

/** The query of a link, with its question mark; empty where nothing is filtered. */
export function filtersSearch(filters: ScorecardFilters): string {
  const text = writeFilters(filters).toString();
  return text ? `?${text}` : '';
}
