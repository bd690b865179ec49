import { assess } from '../../assessment/assess';
import type {
  Assessment,
  RequirementResult,
} from '../../assessment/Assessment';
import { toDisplay } from '../../assessment/fraction';
import { judge } from '../../assessment/judge';
import type { Evidence } from '../../evidence/Evidence';
import type { Facts } from '../../evidence/Facts';
import type { CompiledModel } from '../../model/CompiledModel';
import { isOpen, kindOf } from '../effortOf';
import { suppose } from '../suppose';
import { dependenciesOf } from './dependencies';
import { daysOf, Efforts } from './Efforts';
import type { Gap, ImportanceTerms, Quadrant } from './Gap';
import { percentileRanks } from './percentileRanks';
import { Pressure, urgencyTermsOf } from './urgencyOf';

/** @public */
export interface GapsOptions extends Pressure {
  compiled: CompiledModel;
  evidence: Evidence;
  /** ISO 8601 instant. */
  asOf: string;
  /** The assessment of that evidence, if it is at hand. */
  assessment?: Assessment;
  /** Highest level whose requirements are looked at. Default: all of them. */
  upTo?: number;
  efforts?: Efforts;
}

const TIERS: Record<string, number> = {
  low: 1,
  medium: 1.5,
  high: 2,
  critical: 3,
};

/** How much a subject weighs, by its criticality. */
export function tierOf({ criticality }: Pick<Facts, 'criticality'>): number {
  return (criticality && TIERS[criticality]) || 1;
}

/** Leaf areas that are as weak as the weakest that is asked. */
export function weakestAreas(assessment: Assessment): Set<string> {
  const leaves = assessment.areas.filter(
    ({ levels, asked }) => levels && asked,
  );
  const lowest = Math.min(...leaves.map(({ level }) => level));
  return new Set(
    leaves.filter(({ level }) => level === lowest).map(({ id }) => id),
  );
}

function quadrantOf(importance: number, urgency: number): Quadrant {
  if (importance >= 0.5) {
    return urgency >= 0.5 ? 'do' : 'plan';
  }
  return urgency >= 0.5 ? 'delegate' : 'watch';
}

/** What a requirement is worth alone, by re-running the engine with it met. */
function effectOf(
  requirement: RequirementResult,
  assessment: Assessment,
  { compiled, evidence, asOf }: GapsOptions,
) {
  const { practice, minimumGrade } = requirement;
  const judgement = judge(
    compiled,
    suppose(evidence, new Map([[practice, minimumGrade]])),
    { asOf },
  );
  const { level, confirmedLevel, score } = assessment;
  const isAtTop = level.number >= compiled.top;
  return {
    lifts: isAtTop
      ? judgement.confirmedLevel > confirmedLevel.number
      : judgement.level > level.number,
    gain: ((judgement.score.value - score.value) / score.max) * compiled.top,
  };
}

function unlockOf(lifts: boolean, compulsory: boolean): number {
  if (lifts) {
    return 2;
  }
  return compulsory ? 1.5 : 1;
}

/**
 * The gaps of a subject: every open requirement with its importance, urgency and worth for the effort, and each term of
 * them, so that nobody has to believe a number. Those to do first stand first.
 *
 * Importance = percentile rank of weight × tier × unlock × link. Urgency = the largest of its terms. Both after
 * Eisenhower, made computable; the quotient after SAFe's weighted shortest job first.
 *
 * @public
 */
export function gapsOf(options: GapsOptions): Gap[] {
  const { compiled, evidence, asOf, upTo = Infinity, efforts } = options;
  const assessment = options.assessment ?? assess(compiled, evidence, { asOf });
  const open = assessment.requirements.filter(
    r => isOpen(r) && (compiled.model.leaf === 'points' || r.level <= upTo),
  );
  const dependencies = dependenciesOf(open, assessment, compiled);
  const weakest = weakestAreas(assessment);
  const tier = tierOf(evidence.subject.facts);

  const rated = open.map(requirement => {
    const { practice, area, compulsory } = requirement;
    const { lifts, gain } = effectOf(requirement, assessment, options);
    const factors = {
      weight: toDisplay(compiled.byPractice.get(practice)!.weight),
      tier,
      unlock: unlockOf(lifts, compulsory),
      link: weakest.has(area) ? 1.5 : 1,
    };
    const importanceTerms: ImportanceTerms = {
      ...factors,
      product: factors.weight * tier * factors.unlock * factors.link,
    };
    return { requirement, importanceTerms, gain };
  });
  const ranks = percentileRanks(
    rated.map(({ importanceTerms }) => importanceTerms.product),
  );

  const gaps = rated.map(
    ({ requirement, importanceTerms, gain }, index): Gap => {
      const { practice, area, level, status } = requirement;
      const urgencyTerms = urgencyTermsOf(requirement, {
        ...options,
        dependents: dependencies.dependents(practice).length,
      });
      const urgency = Math.max(...Object.values<number>({ ...urgencyTerms }));
      const { size } = compiled.catalog.get(practice)!.effort;
      const impact = gain * tier;
      const enablement = Math.min(
        1,
        dependencies.allDependents(practice).size / 20,
      );
      return {
        practice,
        title: compiled.catalog.get(practice)!.title,
        area,
        level,
        status,
        kind: kindOf(requirement),
        importance: ranks[index],
        importanceTerms,
        urgency,
        urgencyTerms,
        quadrant: quadrantOf(ranks[index], urgency),
        wsjf: {
          impact,
          urgency,
          enablement,
          size,
          value: (3 * impact + 2 * urgency + 2 * enablement) / size,
        },
        effortDays: daysOf(requirement, compiled, efforts),
        waitsFor: [...dependencies.waitsFor(practice)],
      };
    },
  );
  return gaps.sort(inOrder);
}

const RANK: Record<Quadrant, number> = {
  do: 0,
  plan: 1,
  delegate: 2,
  watch: 3,
};

/** Quadrant, then worth for the effort, then little effort: the same order every time. */
export function inOrder(a: Gap, b: Gap): number {
  return (
    RANK[a.quadrant] - RANK[b.quadrant] ||
    b.wsjf.value - a.wsjf.value ||
    a.effortDays - b.effortDays ||
    (a.practice < b.practice ? -1 : 1)
  );
}
