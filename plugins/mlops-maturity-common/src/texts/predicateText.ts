import type { FilterPredicate } from '@backstage/filter-predicates';
import { code, oneOf } from './inWords';

type Mapping = Record<string, unknown>;

function fieldText(key: string, value: unknown): string {
  const name = code(key.replace(/^facts\./, ''));
  if (typeof value !== 'object' || value === null) {
    return `${name} is ${value}`;
  }
  const { $in, $exists, $contains, $hasPrefix } = value as Mapping;
  if (Array.isArray($in)) {
    return `${name} is ${oneOf($in.map(String))}`;
  }
  if ($contains !== undefined) {
    return `${name} contain ${$contains}`;
  }
  return $hasPrefix === undefined
    ? `${name} is ${$exists ? 'given' : 'not given'}`
    : `${name} starts with ${$hasPrefix}`;
}

/**
 * A predicate in words: "`serving` is online or batch".
 *
 * @public
 */
export function predicateText(predicate: FilterPredicate): string {
  const { $all, $any, $not, ...fields } = predicate as Mapping;
  if (Array.isArray($all)) {
    return $all.map(predicateText).join(', and ');
  }
  if (Array.isArray($any)) {
    return $any.map(predicateText).join(', or ');
  }
  if ($not) {
    return `not where ${predicateText($not as FilterPredicate)}`;
  }
  return Object.entries(fields)
    .map(([key, value]) => fieldText(key, value))
    .join(', and ');
}
