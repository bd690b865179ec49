import type { LevelResult } from '../../assessment/Assessment';
import type { Gap } from '../gaps/Gap';

/**
 * What an owner can give to improvement in a quarter.
 *
 * @public
 */
export interface Capacity {
  /** Default: 1. */
  people?: number;
  /** Share of their time that is for improvement, from 0 to 1. Default: 0.15. */
  share?: number;
  /** Person-days of the quarter, in the place of people × 13 weeks × 5 days × share. */
  days?: number;
}

/** @public */
export interface Prediction {
  level: LevelResult;
  confirmedLevel: LevelResult;
  /** Of `Assessment.score`. */
  score: { value: number; max: number };
}

/**
 * One piece of improvement work in a roadmap.
 *
 * @public
 */
export interface RoadmapItem extends Gap {
  /** The annotation key by which it will show. */
  annotation: string;
  /** What convincing evidence will be. */
  evidence: string;
  /** A value as an example; never a value to copy. */
  example: string;
  /** Concrete steps. */
  how: string[];
}

/** @public */
export interface RoadmapBlock {
  number: 1 | 2 | 3;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** In the order of work. */
  items: RoadmapItem[];
  /** Person-days of its items. */
  days: number;
  /** What the model says after it, the evidence-only work done too. */
  predicted: Prediction;
}

/**
 * The next 90 days of a subject under a model.
 *
 * @public
 */
export interface Roadmap {
  subject: string;
  owner?: string;
  model: {
    id: string;
    version: string;
    title: string;
    words: { level: string };
  };
  asOf: string;
  /** The level it is to reach. */
  target: LevelResult;
  /** Person-days there are. */
  capacityDays: number;
  today: Prediction;
  /** Work that changes what is known, not what is done: say it, prove it, renew it. */
  evidenceOnly: RoadmapItem[];
  /** Once the evidence-only work is done. */
  afterEvidence: Prediction;
  blocks: [RoadmapBlock, RoadmapBlock, RoadmapBlock];
  /** Improvement up to the target for which there is no room, in order. */
  later: RoadmapItem[];
  /** No other choice within the capacity leads further; false where there were too many to try. */
  optimal: boolean;
}
