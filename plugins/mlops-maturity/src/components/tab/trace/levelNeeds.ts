import type {
  Assessment,
  CompiledModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { traceMessages } from '../../../translation/trace';
import {
  gateOf,
  meanOf,
  plain,
  rootMean,
  topAreas,
  unitsOf,
  wholeCells,
} from './traceNumbers';

/** A condition of a level: the name of its sentence, what stands in it, and whether it holds. */
export interface LevelNeed {
  need: Extract<
    keyof typeof traceMessages.gaps,
    'mean' | 'value' | 'gate' | 'lowest' | 'points' | 'cell' | 'compulsory'
  >;
  values: Record<string, string>;
  holds: boolean;
  /** Areas that stand in its way, with what they have. */
  areas: { title: string; value: string }[];
}

function sumNeeds(
  level: number,
  assessment: Assessment,
  compiled: CompiledModel,
): LevelNeed[] {
  const units = unitsOf(compiled.areas);
  const mean = meanOf(
    topAreas(assessment).map(row => ({
      value: Math.max(compiled.model.floor, row.level),
      units: units.get(row.id) ?? 1,
      asked: row.asked,
    })),
  );
  const gate = gateOf(assessment, compiled);
  return [
    {
      need: 'mean',
      values: { needed: plain(level - 1), now: plain(mean) },
      holds: mean > level - 1,
      areas: [],
    },
    {
      need: 'gate',
      values: { needed: plain(level - 1), now: plain(gate) },
      holds: gate >= level - 1,
      areas: [],
    },
  ];
}

function lowestNeed(needed: number, assessment: Assessment): LevelNeed {
  const below = topAreas(assessment).filter(
    area => area.asked && area.level < needed,
  );
  return {
    need: 'lowest',
    values: { needed: plain(needed) },
    holds: below.length === 0,
    areas: below.map(area => ({ title: area.title, value: plain(area.level) })),
  };
}

function valueNeeds(
  level: number,
  assessment: Assessment,
  compiled: CompiledModel,
): LevelNeed[] {
  const mean = rootMean(assessment, compiled);
  return [
    {
      need: 'value',
      values: { needed: plain(level), now: plain(mean) },
      holds: mean >= level - 1e-9,
      areas: [],
    },
    lowestNeed(level - 1, assessment),
  ];
}

function pointsNeed(
  level: number,
  assessment: Assessment,
  compiled: CompiledModel,
): LevelNeed {
  const bands = compiled.model.bands ?? [];
  const over = bands[bands.findIndex(band => band.level === level) - 1]?.upTo;
  const needed = Number(over ?? 0);
  const below = topAreas(assessment).filter(
    area => area.asked && area.score <= needed,
  );
  return {
    need: 'points',
    values: { needed: String(over ?? 0) },
    holds: below.length === 0,
    areas: below.map(area => ({ title: area.title, value: plain(area.score) })),
  };
}

function cellNeeds(
  level: number,
  assessment: Assessment,
  compiled: CompiledModel,
): LevelNeed[] {
  return wholeCells(assessment, compiled)
    .filter(cell => cell.level <= level)
    .flatMap(cell => {
      const values = {
        level: plain(cell.level),
        met: plain(cell.met),
        of: plain(cell.of),
        needed: plain(cell.needed),
      };
      const holds = cell.met >= cell.needed - 1e-9;
      return [
        { need: 'cell' as const, values, holds, areas: [] },
        ...(cell.compulsoryMissing
          ? [{ need: 'compulsory' as const, values, holds: false, areas: [] }]
          : []),
      ];
    });
}

/** What a level takes, each with its numbers now: all of it has to hold. */
export function levelNeeds(
  level: number,
  assessment: Assessment,
  compiled: CompiledModel,
): LevelNeed[] {
  const { combine, leaf } = compiled.model;
  switch (combine) {
    case 'sum':
      return sumNeeds(level, assessment, compiled);
    case 'capped-mean':
      return valueNeeds(level, assessment, compiled);
    case 'minimum':
      return [
        leaf === 'points'
          ? pointsNeed(level, assessment, compiled)
          : lowestNeed(level, assessment),
      ];
    default:
      return cellNeeds(level, assessment, compiled);
  }
}
