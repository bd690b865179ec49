/**
 * What the scorecard is about: held in the URL and kept across its subpages.
 * Absent, empty or false means no restriction.
 */
export interface ScorecardFilters {
  /** Model id; absent: the model the portal opens with. */
  model?: string;
  /** Entity ref of a group; its descendants too unless `ownOnly`. */
  group?: string;
  ownOnly: boolean;
  /** Instead of a group: subjects whose owner does not exist or is not stated. */
  noKnownOwner: boolean;
  /** Entity ref of a system. */
  system?: string;
  lifecycle: string[];
  criticality: string[];
  type: string[];
  level: number[];
  /** Part of a subject's ref or title. */
  text: string;
  /** Below the level expected of it, or at or above it. */
  target?: 'below' | 'reached';
  /** Whether anything but catalog metadata is known of a subject. */
  rating?: 'rated' | 'unrated';
  /** Known below 70 %. */
  provisional: boolean;
  withFindings: boolean;
}

export const NO_FILTERS: ScorecardFilters = {
  ownOnly: false,
  noKnownOwner: false,
  lifecycle: [],
  criticality: [],
  type: [],
  level: [],
  text: '',
  provisional: false,
  withFindings: false,
};
