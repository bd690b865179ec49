import type { MeasureChange } from '../api/history';
import type { Claim } from '../evidence/Claim';
import { compareMeasures } from '../evidence/measure';
import type { CompiledModel } from '../model/CompiledModel';

type ChangedClaim = Pick<Claim, 'met' | 'grade' | 'date'>;

/**
 * What an achievement is built from: a change record, as the store keeps it.
 *
 * @public
 */
export interface ReportedChange {
  /** ISO 8601 instant. */
  at: string;
  /** Only `evidence` and `facts` are anybody's doing. */
  cause: string;
  claims: {
    kind: 'came' | 'went' | 'changed' | 'expired';
    practice: string;
    from?: ChangedClaim;
    to?: ChangedClaim;
  }[];
  /** Absent: none changed. */
  measures?: readonly MeasureChange[];
  levels: {
    model: string;
    from?: { level: number };
    to?: { level: number };
  }[];
}

const DOINGS = new Set(['evidence', 'facts']);

/** What a period did to one practice, whatever happened in between. */
interface NetChange {
  before?: ChangedClaim;
  after?: ChangedClaim;
}

function netChanges(
  changes: readonly ReportedChange[],
): Map<string, NetChange> {
  const net = new Map<string, NetChange>();
  for (const { claims, cause } of changes) {
    for (const { practice, from, to, kind } of claims) {
      const after = kind === 'went' || kind === 'expired' ? undefined : to;
      const isDoing = DOINGS.has(cause) || !after?.met;
      const known = net.get(practice);
      // What another prefix or practice list brought to light had been there before.
      const before = known ? known.before : from;
      net.set(practice, { before: isDoing ? before : after, after });
    }
  }
  return net;
}

/** What was done about a practice in a period. */
export const PRACTICE_DOINGS = [
  'introduced',
  'strengthened',
  'renewed',
] as const;

export type PracticeDoing = (typeof PRACTICE_DOINGS)[number];

const GRADE_ORDER = ['declared', 'backed', 'verified'];

function kindOf({ before, after }: NetChange): PracticeDoing | undefined {
  if (!after?.met) {
    return undefined;
  }
  if (!before?.met) {
    return 'introduced';
  }
  if (GRADE_ORDER.indexOf(after.grade) > GRADE_ORDER.indexOf(before.grade)) {
    return 'strengthened';
  }
  return after.date && (!before.date || after.date > before.date)
    ? 'renewed'
    : undefined;
}

/** Practices of a model by what a period did about them, in the model's order; what came and went again is nothing. */
export function practicesDone(
  changes: readonly ReportedChange[],
  compiled: CompiledModel,
): Record<PracticeDoing, string[]> {
  const net = netChanges(changes);
  const done: Record<PracticeDoing, string[]> = {
    introduced: [],
    strengthened: [],
    renewed: [],
  };
  for (const { practice } of compiled.requirements) {
    const change = net.get(practice);
    const kind = change && kindOf(change);
    if (kind) {
      done[kind].push(practice);
    }
  }
  return done;
}

/** A measure that is better at the end of a period than at its beginning. */
export type ImprovedMeasure = Required<MeasureChange>;

/**
 * Measures that a period improved, whatever happened in between, in alphabetical order. What one is compared with is
 * the value it had before the period, or the first that was ever stated.
 */
export function measuresImproved(
  changes: readonly ReportedChange[],
): ImprovedMeasure[] {
  const net = new Map<string, MeasureChange>();
  for (const change of changes.flatMap(({ measures = [] }) => measures)) {
    const from = net.get(change.measure)?.from ?? change.from ?? change.to;
    net.set(change.measure, { ...change, from });
  }
  return [...net.values()]
    .filter(isImproved)
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

function isImproved(change: MeasureChange): change is ImprovedMeasure {
  const { from, to, better } = change;
  const order = from && to && compareMeasures(to, from);
  return Boolean(order) && better === (order! > 0 ? 'higher' : 'lower');
}

interface LevelStep {
  day: string;
  from?: number;
  to?: number;
}

/** Level changes of a model, in runs that nothing but the owner's doing changed. */
function runsOf(
  changes: readonly ReportedChange[],
  modelId: string,
): LevelStep[][] {
  const runs: LevelStep[][] = [[]];
  for (const { at, cause, levels } of changes) {
    for (const { model, from, to } of levels) {
      if (model === modelId && DOINGS.has(cause)) {
        const step = { day: at.slice(0, 10), from: from?.level, to: to?.level };
        runs[runs.length - 1].push(step);
      } else if (model === modelId) {
        runs.push([]);
      }
    }
  }
  return runs;
}

/** A level that was reached by the owner's doing. */
export interface LevelRise {
  from: number;
  to: number;
  /** The day on which it was reached. */
  day: string;
}

/** Rises of the level under a model that nothing but the owner's doing brought about, in the order of time. */
export function levelRises(
  changes: readonly ReportedChange[],
  modelId: string,
): LevelRise[] {
  return runsOf(changes, modelId).flatMap(run => {
    const from = run[0]?.from;
    const last = run[run.length - 1];
    const to = last?.to;
    return from === undefined || to === undefined || to <= from
      ? []
      : [{ from, to, day: last.day }];
  });
}

/** Those of a period, first and last day included. */
export function changesWithin<C extends { at: string }>(
  changes: readonly C[],
  period: { from: string; to: string },
): C[] {
  return changes.filter(({ at }) => {
    const day = at.slice(0, 10);
    return day >= period.from && day <= period.to;
  });
}
