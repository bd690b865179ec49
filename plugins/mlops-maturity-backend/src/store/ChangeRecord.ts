import type {
  ChangeCause,
  ClaimChange,
  FactChange,
  MeasureChange,
  WaiverChange,
} from 'backstage-plugin-mlops-maturity-common';

/** What a model said of the subject before and after; an absent side: not assessed under it. */
export interface LevelChange {
  model: string;
  /** The version that judged afterwards. */
  version: string;
  /** The one before, where it was another. */
  fromVersion?: string;
  from?: LevelState;
  to?: LevelState;
}

export interface LevelState {
  level: number;
  confirmedLevel: number;
  unrated: boolean;
}

/** What a measure is called is looked up when it is told. */
export type StoredMeasureChange = Pick<
  MeasureChange,
  'measure' | 'from' | 'to'
>;

/** What changed about a subject, from, to, when, why. */
export interface ChangeRecord {
  subject: string;
  revision: number;
  at: string;
  cause: ChangeCause;
  release: string;
  claims: ClaimChange[];
  waivers: WaiverChange[];
  facts: FactChange[];
  measures: StoredMeasureChange[];
  /** Only the models in which something changed. */
  levels: LevelChange[];
}
