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

/** One step of the reckoning: the name of its sentence, and what stands in it. */
export interface ResultStep {
  step: keyof typeof traceMessages.step;
  values: Record<string, string>;
}

function terms(numbers: readonly number[]): string {
  return numbers.map(plain).join(' + ');
}

function gateStep(gate: number, compiled: CompiledModel): ResultStep {
  return gate >= compiled.top
    ? { step: 'gateTop', values: {} }
    : { step: 'gate', values: { gate: plain(gate), cap: plain(gate + 1) } };
}

function sumSteps(assessment: Assessment, compiled: CompiledModel) {
  const { floor } = compiled.model;
  const units = unitsOf(compiled.areas);
  const rows = topAreas(assessment);
  const mean = meanOf(
    rows.map(({ id, level, asked }) => ({
      value: Math.max(floor, level),
      units: units.get(id) ?? 1,
      asked,
    })),
  );
  return [
    {
      step: 'rows',
      values: {
        terms: terms(rows.filter(r => r.counted).map(r => r.level)),
        total: plain(assessment.score.value),
        max: plain(assessment.score.max),
      },
    },
    {
      step: 'mean',
      values: {
        floor: plain(floor),
        mean: plain(mean),
        rounded: plain(Math.ceil(mean - 1e-9)),
      },
    },
    gateStep(gateOf(assessment, compiled), compiled),
  ] as ResultStep[];
}

function meanSteps(assessment: Assessment, compiled: CompiledModel) {
  const areas = topAreas(assessment);
  const units = unitsOf(compiled.areas);
  const counted = areas.filter(area => area.counted);
  const [lowest] = areas
    .filter(area => area.asked)
    .sort((a, b) => a.level - b.level);
  const weighted = new Set(counted.map(({ id }) => units.get(id))).size > 1;
  const mean = rootMean(assessment, compiled);
  return [
    {
      step: 'values',
      values: {
        mean: plain(mean),
        terms: counted
          .map(({ id, title, score }) =>
            [weighted && `${units.get(id)} ×`, title, plain(score)]
              .filter(Boolean)
              .join(' '),
          )
          .join(', '),
        rounded: plain(Math.floor(mean + 1e-9)),
      },
    },
    ...(lowest
      ? [
          {
            step: 'cap',
            values: {
              title: lowest.title,
              lowest: plain(lowest.level),
              cap: plain(lowest.level + 1),
            },
          },
        ]
      : []),
  ] as ResultStep[];
}

function minimumSteps(assessment: Assessment, compiled: CompiledModel) {
  const counted = topAreas(assessment).filter(area => area.counted);
  const lowest = counted.reduce((a, b) => (b.score < a.score ? b : a));
  const others = counted.filter(({ score }) => score === lowest.score);
  const title = others.map(area => area.title).join(', ');
  if (compiled.model.leaf !== 'points') {
    return [{ step: 'lowest', values: { title } }] as ResultStep[];
  }
  const { bands } = compiled.model;
  const at = (bands ?? []).findIndex(b => b.level === assessment.level.number);
  const over = bands?.[at - 1]?.upTo;
  return [
    {
      step: 'points',
      values: {
        title,
        points: plain(lowest.score),
        max: plain(assessment.score.max),
      },
    },
    {
      step: over === undefined ? 'bandNone' : 'band',
      values: {
        over: String(over),
        upTo: String(bands?.[at]?.upTo),
        level: plain(assessment.level.number),
        name: assessment.level.name,
      },
    },
  ] as ResultStep[];
}

function singleSteps(assessment: Assessment, compiled: CompiledModel) {
  return wholeCells(assessment, compiled).map(cell => ({
    step:
      cell.compulsoryMissing && cell.met >= cell.needed
        ? 'cellCompulsory'
        : 'cell',
    values: {
      level: plain(cell.level),
      name: compiled.level(cell.level).name,
      met: plain(cell.met),
      of: plain(cell.of),
      needed: plain(cell.needed),
    },
  })) as ResultStep[];
}

const STEPS = {
  sum: sumSteps,
  'capped-mean': meanSteps,
  minimum: minimumSteps,
  single: singleSteps,
};

/** How the areas make the result, step by step, as the model combines them. */
export function resultSteps(
  assessment: Assessment,
  compiled: CompiledModel,
): ResultStep[] {
  const { combine, floor, leaf } = compiled.model;
  const { level, confirmedLevel } = assessment;
  const excused = topAreas(assessment).filter(area => !area.asked);
  const named = ({ number, name }: { number: number; name: string }) => ({
    level: plain(number),
    name,
  });
  return [
    ...STEPS[combine](assessment, compiled),
    ...(excused.length > 0
      ? [
          {
            step: 'excused' as const,
            values: { titles: excused.map(area => area.title).join(', ') },
          },
        ]
      : []),
    { step: 'result', values: named(level) },
    // Nothing to confirm at the start, and with points nothing apart from the level.
    ...(leaf === 'points' || confirmedLevel.number === floor
      ? []
      : [{ step: 'confirmed' as const, values: named(confirmedLevel) }]),
  ];
}
