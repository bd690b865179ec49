import {
  CHANGE_CAUSES,
  movements,
  trend,
  type LevelTransition,
  type ModelSummary,
  type MoversQuery,
  type MoversResponse,
  type SubjectChange,
  type SubjectRow,
  type TrendResponse,
} from 'backstage-plugin-mlops-maturity-common';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

interface Past {
  rows: SubjectRow[];
  changes: SubjectChange[];
  model: ModelSummary;
  days?: number;
  now: Date;
}

function prepare({ rows, changes, days = 90, now }: Past) {
  const held = new Set(rows.map(({ subject }) => subject));
  const until = now.toISOString().slice(0, 10);
  const since = new Date(Date.parse(until) - days * DAY_IN_MS)
    .toISOString()
    .slice(0, 10);
  const state = (side?: SubjectChange['levels'][0]['to']) =>
    side && { level: side.level.number, unrated: side.unrated };
  const transitions = changes
    .filter(({ subject }) => held.has(subject))
    .map(
      ({ subject, revision, at, cause, release, levels }): LevelTransition => ({
        subject,
        revision,
        at,
        cause,
        release,
        from: state(levels[0].from),
        to: state(levels[0].to),
      }),
    );
  return { since, until, transitions };
}

/** The trend as the backend works it out. */
export function trendOf(past: Past): TrendResponse {
  const { rows, model } = past;
  const range = prepare(past);
  return {
    model: model.id,
    since: range.since,
    until: range.until,
    ...trend({
      ...range,
      subjects: rows.map(row => ({ ...row, level: row.level.number })),
      levels: model.levels,
    }),
  };
}

/** The movers as the backend lists them. */
export function moversOf(past: Past & { query: MoversQuery }): MoversResponse {
  const { rows, model, changes, query } = past;
  const { direction, cause, cursor = '0', limit = 20 } = query;
  const range = prepare(past);
  const all = movements(range);
  const isUp = ({ from, to }: { from: number; to: number }) => to > from;
  const matching = all.filter(
    each =>
      (!direction || (direction === 'up') === isUp(each)) &&
      (!cause || cause.some(one => each.causes.includes(one))),
  );
  const nameOf = (number: number) => {
    const level = model.levels.find(each => each.number === number)!;
    return { number, name: level.name };
  };
  const end = Number(cursor) + limit;
  return {
    model: model.id,
    since: range.since,
    until: range.until,
    up: all.filter(isUp).length,
    down: all.filter(each => !isUp(each)).length,
    byCause: CHANGE_CAUSES.flatMap(one => {
      const moved = all.filter(({ causes }) => causes.includes(one));
      const up = moved.filter(isUp).length;
      return moved.length ? [{ cause: one, up, down: moved.length - up }] : [];
    }),
    items: matching.slice(Number(cursor), end).map(each => {
      const row = rows.find(({ subject }) => subject === each.subject)!;
      return {
        subject: each.subject,
        title: row.title,
        owner: row.owner,
        from: nameOf(each.from),
        to: nameOf(each.to),
        changes: changes.filter(
          ({ subject, revision }) =>
            subject === each.subject && each.revisions.includes(revision),
        ),
      };
    }),
    nextCursor: end < matching.length ? String(end) : undefined,
  };
}
