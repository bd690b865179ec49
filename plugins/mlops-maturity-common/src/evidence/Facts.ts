/**
 * The facts an owner can state about a subject, with the values each may take, in ascending order
 * where there is one. A fact decides what applies and what is expected; it is never a practice.
 *
 * @public
 */
export const FACT_VALUES = {
  criticality: ['low', 'medium', 'high', 'critical'],
  serving: ['online', 'batch', 'edge', 'none'],
  labels: ['people', 'system', 'heuristic', 'model', 'none'],
  inputs: ['engineered', 'raw'],
  'personal-data': ['yes', 'no'],
  pretrained: ['yes', 'no'],
  'trained-here': ['yes', 'no'],
  refit: ['yes', 'no'],
  'time-dependent': ['yes', 'no'],
  'multi-node': ['yes', 'no'],
} as const satisfies Record<string, readonly string[]>;

/** @public */
export type FactName = keyof typeof FACT_VALUES;

/**
 * The facts known of one subject. An absent fact is unknown, which never makes a requirement inapplicable.
 *
 * @public
 */
export type Facts = { [name in FactName]?: string };
