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
  /** Entity ref of a system. */
  system?: string;
  lifecycle: string[];
  criticality: string[];
  type: string[];
  level: number[];
  /** Part of a subject's ref or title. */
  text: string;
  belowTarget: boolean;
  /** Whether anything but catalog metadata is known of a subject. */
  rating?: 'rated' | 'unrated';
  withFindings: boolean;
}

export const NO_FILTERS: ScorecardFilters = {
  ownOnly: false,
  lifecycle: [],
  criticality: [],
  type: [],
  level: [],
  text: '',
  belowTarget: false,
  withFindings: false,
};
