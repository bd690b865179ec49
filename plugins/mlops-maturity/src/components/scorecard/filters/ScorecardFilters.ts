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
  /** Entity ref of a domain; what is in the domains below it too. */
  domain?: string;
  lifecycle: string[];
  criticality: string[];
  type: string[];
  level: number[];
  /** How far back trend and movers look; absent: {@link USUAL_DAYS}. */
  days?: number;
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

/** How many days trend and movers can look back. */
export const PERIODS = [7, 30, 90, 365] as const;

export const USUAL_DAYS = 90;

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
