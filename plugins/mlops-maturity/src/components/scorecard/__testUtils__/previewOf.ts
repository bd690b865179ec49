import {
  rollup,
  type PreviewResponse,
  type SubjectRow,
} from 'backstage-plugin-mlops-maturity-common';
import type { GeneratedOrganization } from './generateOrganization';

/** A preview in which every fourth subject drops by a level and every ninth rises. */
export function previewOf(
  text: string,
  organization: GeneratedOrganization,
): PreviewResponse {
  const [model] = organization.models;
  const { levels } = model;
  const rows = organization.rows[model.id];
  const shiftOf = (index: number) => {
    if (index % 4 === 0) {
      return -1;
    }
    return index % 9 === 0 ? 1 : 0;
  };
  const all = rows.map((row, index) => {
    const position = levels.findIndex(
      ({ number }) => number === row.level.number,
    );
    const { number, name } =
      levels[
        Math.min(levels.length - 1, Math.max(0, position + shiftOf(index)))
      ];
    return { row, from: row.level, to: { number, name } };
  });
  const rollupOf = (list: typeof all, side: 'from' | 'to') =>
    rollup({
      levels,
      subjects: list.map(each => ({
        ...(each.row as Omit<SubjectRow, 'level'>),
        level: each[side].number,
      })),
    });
  const moved = (list: typeof all) => ({
    up: list.filter(({ from, to }) => to.number > from.number).length,
    down: list.filter(({ from, to }) => to.number < from.number).length,
  });
  const owners = [...new Set(all.map(({ row }) => row.owner))];
  const { up, down } = moved(all);
  return {
    model: { ...model, version: /version: *(\S+)/.exec(text)?.[1] ?? '2.0.0' },
    comparedWith: { id: model.id, version: model.version },
    warnings: [],
    before: rollupOf(all, 'from'),
    after: rollupOf(all, 'to'),
    up,
    down,
    same: all.length - up - down,
    added: 0,
    removed: 0,
    teams: owners
      .map(owner => {
        const own = all.filter(({ row }) => row.owner === owner);
        return {
          owner,
          ...moved(own),
          before: rollupOf(own, 'from'),
          after: rollupOf(own, 'to'),
        };
      })
      .sort((a, b) => b.down - a.down || b.up - a.up),
    movers: all
      .filter(({ from, to }) => from.number !== to.number)
      .map(({ row, from, to }) => ({
        subject: row.subject,
        title: row.title,
        owner: row.owner,
        from,
        to,
      }))
      .sort(
        (a, b) => a.to.number - a.from.number - (b.to.number - b.from.number),
      ),
    more: 0,
    partial: false,
  };
}
