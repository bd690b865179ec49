import type { FindingKind } from 'backstage-plugin-mlops-maturity-common';

/** Of input that nobody can read at all. */
export const UNREADABLE = 'unreadable-input';

/** What each kind of problem is, for tools that list them. */
export const FINDING_RULES: Record<FindingKind | typeof UNREADABLE, string> = {
  'unknown-key':
    'An annotation under the prefix is neither a practice, a measure nor a fact, so it is not counted.',
  'unreadable-value': 'Nobody can read what an annotation says of a practice.',
  'unreadable-fact': 'A fact has none of its values, so it is not stated.',
  'unreadable-measure':
    'A measure is no number with the unit and window it takes.',
  'unknown-practice': 'The list of practices names one that there is not.',
  'future-date': 'A date is still to come, so it is not counted.',
  'overruled-by-own-key':
    'A practice’s own annotation contradicts the list or the key of another tool, and outranks it.',
  'shared-link': 'One link is given as the evidence of many practices.',
  'bare-host':
    'Evidence points at a host and at nothing on it, so it counts as declared only.',
  'unknown-tool':
    'Evidence points into a tool that is not known, so it counts as declared only.',
  [UNREADABLE]: 'A file or document cannot be read.',
};
