import { FACT_VALUES, FactName } from './Facts';

/** @public */
export const DEFAULT_ANNOTATION_PREFIX = 'mlops-maturity.io';

/**
 * The name of the compact list key: `<prefix>/practices: code-versioning, unit-tests`.
 *
 * @public
 */
export const PRACTICE_LIST_NAME = 'practices';

/**
 * The name of the key by which an owner decides whether an entity is assessed: `include` or `exclude`.
 *
 * @public
 */
export const ASSESS_NAME = 'assess';

/** @public */
export const FACT_NAMES = Object.keys(FACT_VALUES) as FactName[];

/**
 * Names under the prefix that no practice and no measure may take.
 *
 * @public
 */
export const RESERVED_NAMES: readonly string[] = [
  ASSESS_NAME,
  PRACTICE_LIST_NAME,
  ...FACT_NAMES,
];

/**
 * The annotation key of a practice, a measure, a fact or a reserved name:
 * `mlops-maturity.io/unit-tests`.
 *
 * @public
 */
export function annotationKey(
  name: string,
  prefix: string = DEFAULT_ANNOTATION_PREFIX,
): string {
  return `${prefix}/${name}`;
}
