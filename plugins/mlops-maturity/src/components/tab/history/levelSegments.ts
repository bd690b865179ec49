import {
  SILENT_CAUSES,
  type ChangeCause,
  type LevelState,
  type SubjectTrendResponse,
} from 'backstage-plugin-mlops-maturity-common';

type Trend = Pick<SubjectTrendResponse, 'points' | 'since' | 'until'>;

/** A stretch of time in which nothing changed; from 0, the beginning of the period, to 1, its end. */
export interface LevelSegment {
  from: number;
  to: number;
  state: LevelState;
}

/** A day on which something changed. */
export interface TrendMark {
  /** From 0 to 1. */
  at: number;
  day: string;
  /** Of the last change of that day. */
  revision: number;
  /** All of them lie in what judges and not in the subject. */
  silent: boolean;
  changes: { from?: LevelState; to?: LevelState; cause: ChangeCause }[];
}

function placeOf({ since, until }: Trend) {
  const start = Date.parse(since);
  const length = Math.max(1, Date.parse(until) - start);
  return (at: string) =>
    Math.min(1, Math.max(0, (Date.parse(at) - start) / length));
}

/** How a subject stood from when to when; where it was not assessed there is none. */
export function levelSegments(trend: Trend): LevelSegment[] {
  const { points } = trend;
  const place = placeOf(trend);
  return points.flatMap(({ at, state }, index) => {
    const next = points[index + 1];
    return state
      ? [{ from: place(at), to: next ? place(next.at) : 1, state }]
      : [];
  });
}

/** The days on which something changed, oldest first. */
export function trendMarks(trend: Trend): TrendMark[] {
  const { points } = trend;
  const place = placeOf(trend);
  const byDay = new Map<string, TrendMark>();
  points.forEach(({ at, state, cause, revision }, index) => {
    if (cause === undefined || revision === undefined) {
      return;
    }
    const day = at.slice(0, 10);
    const silent = SILENT_CAUSES.includes(cause);
    const known = byDay.get(day);
    byDay.set(day, {
      at: place(at),
      day,
      revision,
      silent: silent && (known?.silent ?? true),
      changes: [
        ...(known?.changes ?? []),
        { from: points[index - 1]?.state, to: state, cause },
      ],
    });
  });
  return [...byDay.values()];
}

/** By how many levels the subject's own changes moved it, and by how many those of models and configuration. */
export function movedBy(trend: Trend): { subject: number; release: number } {
  const moved = { subject: 0, release: 0 };
  trend.points.forEach(({ state, cause }, index) => {
    const before = trend.points[index - 1]?.state;
    if (!cause || !before || !state || before.unrated || state.unrated) {
      return;
    }
    moved[SILENT_CAUSES.includes(cause) ? 'release' : 'subject'] +=
      state.level.number - before.level.number;
  });
  return moved;
}
