import type { Measure } from '../evidence/Claim';
import type { Evidence } from '../evidence/Evidence';
import { compareMeasures, parseMeasure } from '../evidence/measure';

/** The year of the research whose scale and figures are used; shown beside every number. */
const YEAR = 2025;

/** A step of the scale: the score of every measure that is within the bound. */
interface Step {
  score: number;
  bound: Measure;
}

function step(score: number, bound: string): Step {
  return { score, bound: parseMeasure(bound)! };
}

/** Lead and recovery times, from the answers of DORA's Quick Check: each score needs less than its bound. */
const TIME_STEPS = [
  step(10, '1h'),
  step(8, '1d'),
  step(6, '1w'),
  step(4, '1mo'),
  step(2, '6mo'),
];

/** Frequencies: each score needs at least its bound; more than once an hour is on demand. */
const FREQUENCY_STEPS = [
  step(8, '1/day'),
  step(6, '1/week'),
  step(4, '1/month'),
  step(2, '2/year'),
];
const ON_DEMAND = parseMeasure('24/day')!;

/** Six steps as for times, so that one picture serves both; ours, without a published benchmark. */
const DETECTION_STEPS = [
  step(10, '1h'),
  step(8, '1d'),
  step(6, '1w'),
  step(4, '1mo'),
  step(2, '1q'),
];

function scoreTime(measure: Measure, steps: Step[]): number | undefined {
  const orders = steps.map(({ score, bound }) => ({
    score,
    order: compareMeasures(measure, bound),
  }));
  if (orders.some(({ order }) => order === undefined)) {
    return undefined;
  }
  return orders.find(({ order }) => order! < 0)?.score ?? 0;
}

function scoreFrequency(measure: Measure): number | undefined {
  const againstHourly = compareMeasures(measure, ON_DEMAND);
  if (againstHourly === undefined) {
    return undefined;
  }
  if (againstHourly > 0) {
    return 10;
  }
  return (
    FREQUENCY_STEPS.find(
      ({ bound }) => (compareMeasures(measure, bound) ?? -1) >= 0,
    )?.score ?? 0
  );
}

/** DORA's Quick Check: 0 % is 10, 100 % is 0. */
function scoreFailureShare(measure: Measure): number | undefined {
  return measure.unit === 'percent'
    ? Math.max(0, 10 - measure.value / 10)
    : undefined;
}

interface ScoredMeasure {
  id: string;
  score(measure: Measure): number | undefined;
  /** Mean of all industries on the same scale; absent where no survey has one. */
  benchmark?: number;
}

/**
 * The five metrics of software delivery, read for models. Scale and means: DORA Quick Check, data of {@link YEAR}.
 */
const DELIVERY: ScoredMeasure[] = [
  {
    id: 'model-change-lead-time',
    score: m => scoreTime(m, TIME_STEPS),
    benchmark: 5.5,
  },
  { id: 'model-deployment-frequency', score: scoreFrequency, benchmark: 4.8 },
  {
    id: 'failed-model-recovery-time',
    score: m => scoreTime(m, TIME_STEPS),
    benchmark: 7.4,
  },
  { id: 'model-change-fail-rate', score: scoreFailureShare, benchmark: 8.1 },
  { id: 'model-rework-rate', score: scoreFailureShare, benchmark: 7.8 },
];

const BESIDE: ScoredMeasure[] = [
  { id: 'time-to-detect-drift', score: m => scoreTime(m, DETECTION_STEPS) },
];

/** @public */
export interface DeliveryMetric {
  /** Measure id. */
  id: string;
  measure?: Measure;
  /** As of which day its owner states it, `YYYY-MM-DD`. */
  date?: string;
  /** 0 to 10, continuous for shares, in steps of two for times and frequencies. */
  score?: number;
  /** Mean of all industries on the same scale, for software delivery; absent: there is no public benchmark. */
  benchmark?: number;
}

/** @public */
export interface DeliveryMetrics {
  /** Mean of the delivery metrics that are measured; absent where none is. */
  score?: number;
  measured: number;
  of: number;
  /** Year of the benchmark. */
  year: number;
  metrics: DeliveryMetric[];
  /** Measures of the model in use that have a scale of ours and no public benchmark. */
  beside: DeliveryMetric[];
}

function read(
  scored: ScoredMeasure,
  measures: Evidence['measures'],
): DeliveryMetric {
  const { id, benchmark, score } = scored;
  const stated = measures[id];
  return {
    id,
    ...(stated && {
      measure: stated.measure,
      date: stated.date,
      score: score(stated.measure),
    }),
    ...(benchmark !== undefined && { benchmark }),
  };
}

/**
 * Places a subject's delivery measures on DORA's continuous scale of 0 to 10. No tiers: they are clusters found anew
 * each year, not a ladder. Metrics nobody measured are left out of the mean, and `measured` of `of` says how many.
 *
 * Source: the answers and means of DORA's Quick Check; the drift detection steps are ours.
 *
 * @public
 */
export function deliveryMetrics(
  measures: Evidence['measures'],
): DeliveryMetrics {
  const metrics = DELIVERY.map(scored => read(scored, measures));
  const scores = metrics.flatMap(({ score }) => score ?? []);
  return {
    ...(scores.length > 0 && {
      score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    }),
    measured: scores.length,
    of: DELIVERY.length,
    year: YEAR,
    metrics,
    beside: BESIDE.map(scored => read(scored, measures)),
  };
}
