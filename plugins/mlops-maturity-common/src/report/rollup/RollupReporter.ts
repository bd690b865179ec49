import { ENGINE_SEMANTICS } from '../../assessment/engineSemantics';
import { judge } from '../../assessment/judge';
import { resolveEvidence, standingOf } from '../../assessment/resolveEvidence';
import { STATUS_CHARACTERS } from '../../assessment/statusCharacters';
import type { Evidence } from '../../evidence/Evidence';
import { Grade, GRADES } from '../../evidence/Grade';
import type { CompiledArea, CompiledModel } from '../../model/CompiledModel';
import { suppose } from '../../planning/suppose';
import { rollup, rollupOf } from '../../rollup/rollup';
import { Tally } from '../../rollup/Tally';
import type { ReportedChange } from '../doings';
import { hashOf } from '../hashOf';
import { OpenWork } from './OpenWork';
import { RollupAchievements } from './RollupAchievements';
import type {
  RollupReport,
  RollupReportArea,
  RollupReportBlock,
  RollupReportPractice,
  RollupReportSubject,
} from './RollupReport';

const { met, waived } = STATUS_CHARACTERS;
const NOT_ASKED = STATUS_CHARACTERS['not-applicable'];
const DAY = 86_400_000;
const DAYS_A_BLOCK = 30;
const BLOCKS = [1, 2, 3] as const;
/** What a team can take up at once; a plan of everything is none. */
const PRACTICES_A_BLOCK = 2;

interface CountedPractice {
  byGrade: Record<Grade, number>;
  asked: number;
}

/**
 * Puts together the report of a rollup, subject by subject, so that an organization of any size fits into memory:
 * `add` every subject, then `predict` with every one of those that are in {@link RollupReporter.needsPrediction}, then
 * `report`. Pure: the same input gives the same report, whatever the order.
 *
 * @public
 */
export class RollupReporter {
  readonly #options: RollupReporterOptions;
  readonly #subjects: RollupReportSubject[] = [];
  readonly #practices: CountedPractice[];
  readonly #areas: Map<number, number>[];
  readonly #open: OpenWork;
  readonly #achievements: RollupAchievements;
  readonly #predictions = new Map<string, number[]>();
  #blocks?: Omit<RollupReportBlock, 'predicted'>[];

  constructor(options: RollupReporterOptions) {
    const { compiled, period } = options;
    this.#options = options;
    this.#practices = compiled.requirements.map(() => ({
      byGrade: { declared: 0, backed: 0, verified: 0 },
      asked: 0,
    }));
    this.#areas = compiled.leaves.map(() => new Map());
    this.#open = new OpenWork(compiled);
    this.#achievements = new RollupAchievements({ compiled, period });
  }

  /** Adds a subject with its evidence and its change records in the order of time. */
  add(options: {
    subject: RollupReportSubject;
    evidence: Evidence;
    changes: readonly ReportedChange[];
  }): void {
    const { subject, evidence, changes } = options;
    const { compiled, asOf } = this.#options;
    this.#subjects.push(subject);
    this.#open.add(subject);
    this.#achievements.add(subject, changes);
    if (!subject.unrated) {
      subject.areaLevels.forEach((level, leaf) => {
        const levels = this.#areas[leaf];
        levels?.set(level, (levels.get(level) ?? 0) + 1);
      });
    }
    const resolved = resolveEvidence(evidence, compiled.catalog, asOf);
    compiled.requirements.forEach(({ index, practice }) => {
      const status = subject.statuses[index];
      const counted = this.#practices[index];
      counted.asked += status === waived || status === NOT_ASKED ? 0 : 1;
      if (status === met) {
        counted.byGrade[GRADES[standingOf(resolved, practice).yes]] += 1;
      }
    });
  }

  /** Whether the plan could change what is said of that subject. To be asked once all are added. */
  needsPrediction({ subject, target, level }: RollupReportSubject): boolean {
    return (
      target !== undefined &&
      level < target &&
      this.#plan().some(({ practices }) =>
        practices.some(({ practice }) => this.#open.isOpen(subject, practice)),
      )
    );
  }

  /** Re-runs the engine on a subject's evidence with each month of the plan done. */
  predict(subject: RollupReportSubject, evidence: Evidence): void {
    const { compiled, asOf } = this.#options;
    const done = new Map<string, Grade>();
    const levels = this.#plan().map(({ practices }) => {
      for (const { practice } of practices) {
        if (this.#open.isOpen(subject.subject, practice)) {
          done.set(practice, compiled.byPractice.get(practice)!.minimumGrade);
        }
      }
      return judge(compiled, suppose(evidence, done), { asOf }).level;
    });
    this.#predictions.set(subject.subject, levels);
  }

  report(): RollupReport {
    const { compiled, period, asOf, group, title, partial } = this.#options;
    const { id, version, title: name, words, disclaimer } = compiled.model;
    const levels = compiled.model.levels.map(each => ({
      number: each.number,
      name: each.name,
    }));
    return {
      ...(group !== undefined && { group }),
      ...(title !== undefined && { title }),
      model: { id, version, title: name, words, disclaimer, levels },
      period,
      asOf,
      rollup: rollup({ subjects: this.#subjects, levels }),
      areas: this.#reportAreas(),
      practices: this.#reportPractices(),
      achievements: this.#achievements.list(),
      gaps: this.#open.gaps(),
      plan: this.#plan().map((block, index) => ({
        ...block,
        predicted: this.#predicted(index),
      })) as RollupReport['plan'],
      method: {
        engine: ENGINE_SEMANTICS,
        subjectsHash: hashOf(
          this.#subjects
            .map(({ subject, level, statuses }) => [subject, level, statuses])
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      },
      ...(partial && { partial }),
    };
  }

  #plan(): Omit<RollupReportBlock, 'predicted'>[] {
    if (!this.#blocks) {
      const start = Date.parse(this.#options.asOf.slice(0, 10));
      const day = (days: number) =>
        new Date(start + days * DAY).toISOString().slice(0, 10);
      const chosen = this.#open.inOrderOfWork(
        PRACTICES_A_BLOCK * BLOCKS.length,
      );
      this.#blocks = BLOCKS.map((number, index) => {
        const practices = chosen.slice(
          index * PRACTICES_A_BLOCK,
          number * PRACTICES_A_BLOCK,
        );
        return {
          number,
          from: day(index * DAYS_A_BLOCK + 1),
          to: day(number * DAYS_A_BLOCK),
          practices,
          days: practices.reduce((sum, each) => sum + each.effortDays, 0),
        };
      });
    }
    return this.#blocks;
  }

  #predicted(block: number): RollupReportBlock['predicted'] {
    const { compiled } = this.#options;
    const tally = new Tally();
    for (const subject of this.#subjects) {
      const levels = this.#predictions.get(subject.subject);
      tally.add(
        levels ? { ...subject, level: levels[block], unrated: false } : subject,
      );
    }
    const { atTarget, level, median } = rollupOf(tally, compiled.model.levels);
    return { atTarget, level, median };
  }

  #reportAreas(): RollupReportArea[] {
    const { compiled } = this.#options;
    return leafAreas(compiled.areas).map(({ id, title }, index) => {
      const levels = [...this.#areas[index]]
        .map(([level, subjects]) => ({ level, subjects }))
        .sort((a, b) => a.level - b.level);
      const median = medianOf(levels);
      return { id, title, levels, ...(median !== undefined && { median }) };
    });
  }

  #reportPractices(): RollupReportPractice[] {
    const { compiled } = this.#options;
    return compiled.requirements.map(({ practice, level, index }) => {
      const { byGrade, asked } = this.#practices[index];
      const value = GRADES.reduce((sum, grade) => sum + byGrade[grade], 0);
      const { title } = compiled.catalog.get(practice)!;
      return { practice, title, level, byGrade, met: { value, of: asked } };
    });
  }
}

/** @public */
export interface RollupReporterOptions {
  compiled: CompiledModel;
  /** ISO 8601 instant. */
  asOf: string;
  /** First and last day, `YYYY-MM-DD`. */
  period: { from: string; to: string };
  /** Entity ref of the group and what people call it; absent: the organization. */
  group?: string;
  title?: string;
  partial?: boolean;
}

/** The lowest level with at least half of the subjects at or below it. */
function medianOf(levels: RollupReportArea['levels']): number | undefined {
  const all = levels.reduce((sum, { subjects }) => sum + subjects, 0);
  let below = 0;
  return levels.find(({ subjects }) => {
    below += subjects;
    return below * 2 >= all;
  })?.level;
}

/** In the model's order. */
function leafAreas(areas: readonly CompiledArea[]): CompiledArea[] {
  return areas.flatMap(area => (area.leaf ? [area] : leafAreas(area.areas)));
}
