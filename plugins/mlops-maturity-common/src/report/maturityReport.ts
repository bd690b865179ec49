import { assess } from '../assessment/assess';
import type { Assessment, RequirementResult } from '../assessment/Assessment';
import { ENGINE_SEMANTICS } from '../assessment/engineSemantics';
import type { MaturityModel } from '../model/MaturityModel';
import { Gap, gapsOf } from '../planning/gaps';
import { Roadmap, RoadmapOptions, roadmapOf } from '../planning/roadmap';
import { Achievement, achievementsOf } from './achievementsOf';
import type { ReportedChange } from './doings';
import { proofRecord } from './proofRecord';

/** @public */
export interface MaturityReportOptions extends RoadmapOptions {
  /** What people call the subject. Default: its ref. */
  title?: string;
  /** What happened in the period, in the order of time. */
  changes?: readonly ReportedChange[];
  /** First and last day, `YYYY-MM-DD`. Default: the 90 days before `asOf`. */
  period?: { from: string; to: string };
}

/** @public */
export interface ReportedArea {
  id: string;
  title: string;
  level: number;
  /** C, or the points, to two decimals. */
  score: number;
  known: { value: number; of: number };
  /** Nothing in it applies. */
  notApplicable: boolean;
}

/**
 * A requirement that is met, with the strongest evidence of it.
 *
 * @public
 */
export interface ReportedEvidence {
  practice: string;
  title: string;
  level: number;
  grade: NonNullable<RequirementResult['grade']>;
  /** One sentence that names where it was read. */
  reason: string;
  /** First day on which none of it holds any more, `YYYY-MM-DD`; absent: none of it ends. */
  expires?: string;
}

/**
 * A maturity report of one subject under one model: data for a page, for Markdown, or for a printed sheet.
 *
 * @public
 */
export interface MaturityReport {
  title: string;
  period: { from: string; to: string };
  model: Pick<
    MaturityModel,
    'id' | 'version' | 'title' | 'words' | 'disclaimer'
  >;
  /** The level expected of it; absent where none is. */
  target?: number;
  top: number;
  assessment: Assessment;
  /** Leaf areas. */
  profile: ReportedArea[];
  evidence: ReportedEvidence[];
  achievements: Achievement[];
  /** Up to the target, those to do first in front. */
  gaps: Gap[];
  plan: Roadmap;
  method: { engine: number; evidenceHash: string; resultHash: string };
}

const QUARTER = 90 * 86_400_000;

/** The 90 days that end on the day of an instant. */
export function quarterBefore(asOf: string): { from: string; to: string } {
  const end = Date.parse(asOf);
  return {
    from: new Date(end - QUARTER).toISOString().slice(0, 10),
    to: new Date(end).toISOString().slice(0, 10),
  };
}

/** The day on which the last of the claims that speak for it ends. */
function lastDayOf({ claims }: RequirementResult): string | undefined {
  const speaking = claims.filter(c => c.met && c.standing === 'current');
  const days = speaking.map(({ expires }) => expires);
  return days.includes(undefined)
    ? undefined
    : (days as string[]).sort().reverse()[0];
}

/**
 * Puts together a maturity report: level and profile, evidence with its grades, what was achieved in the period, what is
 * open, the plan of the next quarter, and by what it was judged, with hashes that anybody can check against the proof
 * record. Pure: the same input gives the same report.
 *
 * @public
 */
export function maturityReport(options: MaturityReportOptions): MaturityReport {
  const { compiled, evidence, asOf, changes = [], target } = options;
  const assessment = options.assessment ?? assess(compiled, evidence, { asOf });
  const period = options.period ?? quarterBefore(asOf);
  const proof = proofRecord(compiled, evidence, { asOf });
  const plan = roadmapOf({ ...options, assessment });
  const { id, version, title, words, disclaimer } = compiled.model;
  return {
    title: options.title ?? evidence.subject.ref,
    period,
    model: { id, version, title, words, disclaimer },
    ...(target !== undefined && { target }),
    top: compiled.top,
    assessment,
    profile: assessment.areas
      .filter(({ levels }) => levels)
      .map(area => ({
        id: area.id,
        title: area.title,
        level: area.level,
        score: area.score,
        known: area.known,
        notApplicable: !area.asked,
      })),
    evidence: assessment.requirements
      .filter(({ status }) => status === 'met')
      .map(requirement => {
        const expires = lastDayOf(requirement);
        return {
          practice: requirement.practice,
          title: compiled.catalog.get(requirement.practice)!.title,
          level: requirement.level,
          grade: requirement.grade!,
          reason: requirement.reason,
          ...(expires && { expires }),
        };
      }),
    achievements: achievementsOf({ compiled, changes, period }),
    gaps: gapsOf({ ...options, assessment, upTo: plan.target.number }),
    plan,
    method: {
      engine: ENGINE_SEMANTICS,
      evidenceHash: proof.evidenceHash,
      resultHash: proof.resultHash,
    },
  };
}
