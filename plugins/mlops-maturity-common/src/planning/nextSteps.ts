import { assess } from '../assessment/assess';
import type { Assessment, RequirementResult } from '../assessment/Assessment';
import { judge, Judgement } from '../assessment/judge';
import { annotationKey } from '../evidence/annotationKey';
import type { Evidence } from '../evidence/Evidence';
import type { Grade } from '../evidence/Grade';
import type { CompiledModel } from '../model/CompiledModel';
import type { MaturityModel } from '../model/MaturityModel';
import { placeText } from '../texts/placeText';
import { effortOf, isOpen, kindOf } from './effortOf';
import type { NextStep } from './NextStep';
import { shortestWayTo } from './shortestWayTo';
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

function adviceFor(
  step: Omit<NextStep, 'advice'>,
  requirement: RequirementResult,
  assessment: Assessment,
  model: MaturityModel,
): string {
  switch (step.kind) {
    case 'prove':
      return `You say so: point at the evidence, so that it counts at ${placeText(
        model,
        requirement.level,
      )}.`;
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
    ? `Needed for the next ${model.words.level}, together with the other steps marked so.`
    : `Counts towards a higher ${model.words.level} later.`;
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
  const judgeWith = (done: RequirementResult[]): Judgement =>
    judge(
      compiled,
      suppose(
        evidence,
        new Map<string, Grade>(done.map(r => [r.practice, r.minimumGrade])),
      ),
      { asOf },
    );
  const open = assessment.requirements.filter(isOpen);
  // At the top there is nothing left but to have it confirmed.
  const atTop = assessment.level.number >= compiled.top;
  const way = new Set(
    shortestWayTo({
      compiled,
      evidence,
      assessment,
      level: atTop ? compiled.top : assessment.level.number + 1,
      confirmed: atTop,
      asOf,
    }),
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
      effortDays: effortOf(requirement, compiled),
      effect: {
        level: compiled.level(judgement.level),
        confirmedLevel: compiled.level(judgement.confirmedLevel),
        score: judgement.score.value,
      },
      onShortestWay: way.has(practice),
      annotation: annotationKey(practice, annotationPrefix),
      ...(requirement.minimumGrade === 'declared' && { value: 'yes' }),
    };
    return {
      ...step,
      advice: adviceFor(step, requirement, assessment, compiled.model),
    };
  });
  return steps.sort(
    (a, b) =>
      Number(b.onShortestWay) - Number(a.onShortestWay) ||
      a.level - b.level ||
      a.effortDays - b.effortDays ||
      (a.practice < b.practice ? -1 : 1),
  );
}
