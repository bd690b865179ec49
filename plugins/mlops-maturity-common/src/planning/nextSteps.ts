import { assess } from '../assessment/assess';
import type { Assessment, RequirementResult } from '../assessment/Assessment';
import { judge, Judgement } from '../assessment/judge';
import { annotationKey } from '../evidence/annotationKey';
import type { Evidence } from '../evidence/Evidence';
import type { Grade } from '../evidence/Grade';
import type { CompiledModel } from '../model/CompiledModel';
import type { NextStep } from './NextStep';
import { suppose } from './suppose';

/** @public */
export interface NextStepsOptions {
  compiled: CompiledModel;
  evidence: Evidence;
  /** ISO 8601 instant. */
  asOf: string;
  /** The assessment of that evidence, if it is at hand. */
  assessment?: Assessment;
  annotationPrefix?: string;
}

/** What the steps are to reach: the next level, or at the top to have it confirmed. */
function reaches(judgement: Judgement, from: Assessment, top: number): boolean {
  return from.level.number < top
    ? judgement.level > from.level.number
    : judgement.confirmedLevel >= top;
}

function isOpen({ status }: RequirementResult): boolean {
  return (
    status === 'unproven' ||
    status === 'missing' ||
    status === 'stale' ||
    status === 'unknown'
  );
}

function kindOf(requirement: RequirementResult): NextStep['kind'] {
  switch (requirement.status) {
    case 'unproven':
      return 'prove';
    case 'stale':
      return 'renew';
    default:
      return requirement.status === 'unknown' && requirement.hint
        ? 'say'
        : 'improve';
  }
}

/**
 * Practices that together reach the next level, none of which can be left out. Starts from all that is open up to
 * that level, which always suffices unless another source denies it, and drops what is dearest first.
 */
function shortestWay(
  open: RequirementResult[],
  effort: (practice: string) => number,
  reachedWith: (requirements: RequirementResult[]) => boolean,
): Set<string> {
  if (!reachedWith(open)) {
    return new Set();
  }
  let way = open;
  const dearestFirst = [...open].sort(
    (a, b) =>
      effort(b.practice) - effort(a.practice) ||
      b.level - a.level ||
      (a.practice < b.practice ? 1 : -1),
  );
  for (const candidate of dearestFirst) {
    const without = way.filter(r => r !== candidate);
    if (reachedWith(without)) {
      way = without;
    }
  }
  return new Set(way.map(r => r.practice));
}

function adviceFor(
  step: Omit<NextStep, 'advice'>,
  requirement: RequirementResult,
  assessment: Assessment,
): string {
  switch (step.kind) {
    case 'prove':
      return `You say so: point at the evidence, so that it counts at level ${requirement.level}.`;
    case 'renew':
      return 'The evidence has run out: renew it with today’s date, or say no.';
    case 'say':
      return `You seem to do this (${requirement.hint?.seen}): say so.`;
    default:
  }
  const { effect } = step;
  if (effect.level.number > assessment.level.number) {
    return `Do this to reach ${effect.level.name}.`;
  }
  if (effect.confirmedLevel.number > assessment.confirmedLevel.number) {
    return `Do this to have ${effect.confirmedLevel.name} confirmed.`;
  }
  return step.onShortestWay
    ? 'Needed for the next level, together with the other steps marked so.'
    : 'Counts towards a higher level later.';
}

/**
 * What to do next: every open requirement with what it is worth alone, those on the shortest way up first.
 * Evidence-only work (`prove`, `say`, `renew`) costs no days: the practice is there already.
 *
 * @public
 */
export function nextSteps(options: NextStepsOptions): NextStep[] {
  const { compiled, evidence, asOf, annotationPrefix } = options;
  const assessment = options.assessment ?? assess(compiled, evidence, { asOf });
  const requirements = new Map(
    assessment.requirements.map(r => [r.practice, r]),
  );
  const judgeWith = (done: RequirementResult[]): Judgement =>
    judge(
      compiled,
      suppose(
        evidence,
        new Map<string, Grade>(done.map(r => [r.practice, r.minimumGrade])),
      ),
      { asOf },
    );
  const effortOf = (practice: string): number => {
    const kind = kindOf(requirements.get(practice)!);
    return kind === 'improve'
      ? compiled.catalog.get(practice)!.effort.days.platformExists
      : 0;
  };

  const open = assessment.requirements.filter(isOpen);
  const goal = Math.min(assessment.level.number + 1, compiled.top);
  const way = shortestWay(
    compiled.model.leaf === 'points' ? open : open.filter(r => r.level <= goal),
    effortOf,
    done => reaches(judgeWith(done), assessment, compiled.top),
  );

  const steps = open.map((requirement): NextStep => {
    const { practice, area, level, status } = requirement;
    const judgement = judgeWith([requirement]);
    const step = {
      kind: kindOf(requirement),
      practice,
      title: compiled.catalog.get(practice)!.title,
      area,
      level,
      status,
      effortDays: effortOf(practice),
      effect: {
        level: {
          number: judgement.level,
          name: compiled.levelName(judgement.level),
        },
        confirmedLevel: {
          number: judgement.confirmedLevel,
          name: compiled.levelName(judgement.confirmedLevel),
        },
        score: judgement.score.value,
      },
      onShortestWay: way.has(practice),
      annotation: annotationKey(practice, annotationPrefix),
      ...(requirement.minimumGrade === 'declared' && { value: 'yes' }),
    };
    return { ...step, advice: adviceFor(step, requirement, assessment) };
  });
  return steps.sort(
    (a, b) =>
      Number(b.onShortestWay) - Number(a.onShortestWay) ||
      a.level - b.level ||
      a.effortDays - b.effortDays ||
      (a.practice < b.practice ? -1 : 1),
  );
}
