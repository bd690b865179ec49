import { assess } from '../../assessment/assess';
import type { Assessment } from '../../assessment/Assessment';
import { epochDayOfInstant, isoDate } from '../../assessment/epochDay';
import { annotationKey } from '../../evidence/annotationKey';
import type { Evidence } from '../../evidence/Evidence';
import type { Grade } from '../../evidence/Grade';
import type { CompiledModel } from '../../model/CompiledModel';
import type { Gap } from '../gaps/Gap';
import { gapsOf, GapsOptions, weakestAreas } from '../gaps/gapsOf';
import { shortestWayTo } from '../shortestWayTo';
import { suppose } from '../suppose';
import { chooseWork, createReach } from './chooseWork';
import type {
  Capacity,
  Prediction,
  Roadmap,
  RoadmapBlock,
  RoadmapItem,
} from './Roadmap';
import { schedule } from './schedule';
import { workOrder } from './workOrder';

/** @public */
export interface RoadmapOptions extends Omit<GapsOptions, 'upTo'> {
  /** The level to reach. Default: the next one. */
  target?: number;
  capacity?: Capacity;
  annotationPrefix?: string;
}

/** Working weeks of a quarter, and days of a week. */
const WEEKS = 13;
const DAYS_A_WEEK = 5;
const DAYS_A_BLOCK = 30;

function capacityDaysOf({ people = 1, share = 0.15, days }: Capacity = {}) {
  return days ?? people * WEEKS * DAYS_A_WEEK * share;
}

function predictionOf(assessment: Assessment): Prediction {
  const { level, confirmedLevel, score } = assessment;
  return { level, confirmedLevel, score };
}

function itemOf(
  gap: Gap,
  compiled: CompiledModel,
  annotationPrefix?: string,
): RoadmapItem {
  const { evidence, example, how } = compiled.catalog.get(gap.practice)!;
  const annotation = annotationKey(gap.practice, annotationPrefix);
  return { ...gap, annotation, evidence, example, how };
}

/** The evidence with practices done, as their levels ask. */
function withDone(
  evidence: Evidence,
  gaps: readonly Gap[],
  compiled: CompiledModel,
): Evidence {
  return suppose(
    evidence,
    new Map<string, Grade>(
      gaps.map(({ practice }) => [
        practice,
        compiled.byPractice.get(practice)!.minimumGrade,
      ]),
    ),
  );
}

/** Adds work in the area that caps the subject, where the choice has none and there is room for it. */
function withWeakest(
  work: Gap[],
  candidates: Gap[],
  options: { weakest: Set<string>; capacityDays: number },
): Gap[] {
  const { weakest, capacityDays } = options;
  if (work.some(({ area }) => weakest.has(area))) {
    return work;
  }
  const chosen = new Set(work.map(({ practice }) => practice));
  const candidate = new Set(candidates.map(({ practice }) => practice));
  const added = candidates.find(
    gap =>
      weakest.has(gap.area) &&
      gap.waitsFor.every(other => chosen.has(other) || !candidate.has(other)) &&
      schedule(scheduled([...work, gap]), capacityDays),
  );
  return added ? [...work, added] : work;
}

function scheduled(work: readonly Gap[]) {
  return work.map(({ practice, effortDays: days, waitsFor }) => ({
    practice,
    days,
    waitsFor,
  }));
}

/** The shortest ways to each level up to the target, as far as they are improvement work. */
function shortestWays(
  candidates: readonly Gap[],
  options: Omit<Parameters<typeof shortestWayTo>[0], 'level' | 'confirmed'> & {
    target: number;
  },
): Gap[][] {
  const { assessment, target } = options;
  const levels: { level: number; confirmed: boolean }[] = [];
  for (
    let level = assessment.confirmedLevel.number;
    level < target;
    level += 1
  ) {
    levels.push(
      { level: level + 1, confirmed: false },
      { level: level + 1, confirmed: true },
    );
  }
  return levels.map(goal => {
    const way = new Set(shortestWayTo({ ...options, ...goal }));
    return candidates.filter(({ practice }) => way.has(practice));
  });
}

/**
 * A roadmap of 90 days: which open requirements to do in which of three months, so that the subject comes as far as it
 * can within the capacity, and what the model will say after each month, by judging again.
 *
 * Chosen is what leads to the highest level up to the target, then the highest confirmed level, then the highest score,
 * in the fewest days; placed by Eisenhower quadrant and worth for the effort, prerequisites first, three at a time and
 * at most eight. Where there is room, something of the area that caps the subject is among it. Work that only needs
 * evidence stands apart and takes no capacity.
 *
 * @public
 */
export function roadmapOf(options: RoadmapOptions): Roadmap {
  const { compiled, evidence, asOf, annotationPrefix } = options;
  const assessment = options.assessment ?? assess(compiled, evidence, { asOf });
  const { level } = assessment;
  const target = Math.max(
    level.number,
    Math.min(options.target ?? level.number + 1, compiled.top),
  );
  const capacityDays = capacityDaysOf(options.capacity);
  const gaps = gapsOf({ ...options, assessment, upTo: target });
  const evidenceOnly = gaps.filter(({ kind }) => kind !== 'improve');
  const candidates = workOrder(gaps.filter(({ kind }) => kind === 'improve'));

  const base = withDone(evidence, evidenceOnly, compiled);
  const choice = chooseWork({
    candidates,
    reachOf: createReach({ compiled, evidence: base, asOf }),
    capacityDays,
    likely: shortestWays(candidates, { ...options, assessment, target }),
  });
  const weakest = weakestAreas(assessment);
  const work = workOrder(
    withWeakest(choice.work, candidates, { weakest, capacityDays }),
  );
  const places = schedule(scheduled(work), capacityDays) ?? [];

  const item = (gap: Gap) => itemOf(gap, compiled, annotationPrefix);
  const predict = (done: readonly Gap[]) =>
    predictionOf(assess(compiled, withDone(base, done, compiled), { asOf }));
  const today = epochDayOfInstant(asOf);
  const blockOf = (index: 0 | 1 | 2): RoadmapBlock => {
    const items = work.filter((_, at) => places[at] === index);
    const first = today + index * DAYS_A_BLOCK;
    return {
      number: (index + 1) as RoadmapBlock['number'],
      from: isoDate(first),
      to: isoDate(first + DAYS_A_BLOCK - 1),
      items: items.map(item),
      days: items.reduce((sum, { effortDays }) => sum + effortDays, 0),
      predicted: predict(work.filter((_, at) => places[at] <= index)),
    };
  };
  const planned = new Set(work.map(({ practice }) => practice));
  return {
    subject: evidence.subject.ref,
    ...(evidence.subject.owner && { owner: evidence.subject.owner }),
    model: {
      id: compiled.model.id,
      version: compiled.model.version,
      title: compiled.model.title,
      words: { level: compiled.model.words.level },
    },
    asOf,
    target: compiled.level(target),
    capacityDays,
    today: predictionOf(assessment),
    evidenceOnly: evidenceOnly.map(item),
    afterEvidence: predict([]),
    blocks: [blockOf(0), blockOf(1), blockOf(2)],
    later: candidates
      .filter(({ practice }) => !planned.has(practice))
      .map(item),
    optimal: choice.optimal,
  };
}
