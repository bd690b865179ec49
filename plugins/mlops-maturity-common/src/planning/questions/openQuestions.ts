import type {
  Assessment,
  RequirementResult,
} from '../../assessment/Assessment';
import { acceptedForms } from '../../evidence/acceptedForms';
import { annotationKey } from '../../evidence/annotationKey';
import type { Grade } from '../../evidence/Grade';
import type { CompiledModel } from '../../model/CompiledModel';

/**
 * A question of a self-assessment: whether a subject has a practice.
 *
 * @public
 */
export interface OpenQuestion {
  practice: string;
  title: string;
  /** What has to be true for a yes. */
  metWhen?: string;
  why: string;
  /** What convincing evidence is. */
  evidence: string;
  example: string;
  /** Forms that a value can take, as phrases with an example each. */
  forms: string[];
  annotation: string;
  area: { id: string; title: string };
  level: number;
  /** The weakest grade of evidence that its level accepts: a plain yes is `declared`. */
  minimumGrade: Grade;
  /** `unknown`: nobody has said anything. `stale`: what was said has run out. `unproven`: said, without proof. */
  status: 'unknown' | 'stale' | 'unproven';
  /** What the descriptor seems to show of it. */
  hint?: string;
  /** Further questions that a yes answers too. */
  alsoAnswers: string[];
}

/** What a yes to a practice says of others, through any number of steps. */
function impliedBy(practice: string, compiled: CompiledModel): Set<string> {
  const implied = new Set<string>();
  const stack = [practice];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    for (const id of compiled.catalog.get(next)?.implies ?? []) {
      if (!implied.has(id)) {
        implied.add(id);
        stack.push(id);
      }
    }
  }
  implied.delete(practice);
  return implied;
}

type AskedStatus = OpenQuestion['status'];

function isAsked(
  requirement: RequirementResult,
): requirement is RequirementResult & { status: AskedStatus } {
  return ['unknown', 'stale', 'unproven'].includes(requirement.status);
}

/**
 * The questions that a model still has about a subject, in the order to ask them: level by level, since a higher one
 * counts only on top of the lower ones; within a level area by area, so that one topic is thought of at a time; and what
 * answers other questions too before those.
 *
 * @public
 */
export function openQuestions(options: {
  compiled: CompiledModel;
  assessment: Assessment;
  annotationPrefix?: string;
}): OpenQuestion[] {
  const { compiled, assessment, annotationPrefix } = options;
  const areas = new Map(assessment.areas.map(area => [area.id, area]));
  const areaOrder = new Map([...areas.keys()].map((id, index) => [id, index]));
  const isPoints = compiled.model.leaf === 'points';
  const asked = assessment.requirements.filter(isAsked);
  const open = new Set(asked.map(({ practice }) => practice));
  const modelOrder = new Map(
    asked.map(({ practice }, index) => [practice, index]),
  );

  const questions = asked.map((requirement): OpenQuestion => {
    const {
      practice: id,
      area,
      level,
      minimumGrade,
      status,
      hint,
    } = requirement;
    const cataloged = compiled.catalog.cataloged(id)!;
    const { title, metWhen, why, evidence, example } = cataloged.practice;
    return {
      practice: id,
      title,
      ...(metWhen && { metWhen }),
      why,
      evidence,
      example,
      forms: acceptedForms(cataloged),
      annotation: annotationKey(id, annotationPrefix),
      area: { id: area, title: areas.get(area)?.title ?? area },
      level,
      minimumGrade,
      status,
      ...(hint && { hint: hint.seen }),
      alsoAnswers: [...impliedBy(id, compiled)].filter(other =>
        open.has(other),
      ),
    };
  });
  // What answers others stands where the first of them would, right before it.
  const positionOf = ({ practice: id, alsoAnswers }: OpenQuestion) =>
    Math.min(...[id, ...alsoAnswers].map(other => modelOrder.get(other)!));
  return questions.sort(
    (a, b) =>
      // The two rungs of a test are no ladder: all tests are asked, section by section.
      (isPoints ? 0 : a.level - b.level) ||
      areaOrder.get(a.area.id)! - areaOrder.get(b.area.id)! ||
      positionOf(a) - positionOf(b) ||
      b.alsoAnswers.length - a.alsoAnswers.length ||
      modelOrder.get(a.practice)! - modelOrder.get(b.practice)!,
  );
}
