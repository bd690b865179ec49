import type { Assessment } from '../assessment/Assessment';
import type { CompiledModel } from '../model/CompiledModel';
import type { Career } from './Career';
import type { ProfileQuestion } from './PersonalProfile';

/** As many as somebody would practise with at a time. */
const MOST = 8;

/**
 * Questions about capabilities that are weak over all of somebody's components: practices that none of them meets, of
 * the weakest area first, the easiest first in each, an area after the other so that no area takes all.
 */
export function practiceQuestions(options: {
  career: Career;
  compiled: CompiledModel;
  assessments: readonly Assessment[];
}): ProfileQuestion[] {
  const { career, compiled, assessments } = options;
  const met = new Set(
    assessments.flatMap(({ requirements }) =>
      requirements
        .filter(({ status }) => status === 'met')
        .map(({ practice }) => practice),
    ),
  );
  const best = new Map<string, number>();
  for (const { areas } of assessments) {
    for (const { id, level } of areas) {
      best.set(id, Math.max(best.get(id) ?? -Infinity, level));
    }
  }
  const byArea = new Map<string, ProfileQuestion[]>();
  const ordered = [...compiled.requirements].sort(
    (a, b) =>
      (best.get(a.area) ?? 0) - (best.get(b.area) ?? 0) ||
      a.leaf - b.leaf ||
      a.level - b.level,
  );
  for (const { practice, area } of ordered) {
    const about = career.practices.find(each => each.practice === practice);
    if (about && !met.has(practice)) {
      const { title } = compiled.catalog.get(practice)!;
      const list = byArea.get(area) ?? [];
      list.push(
        ...about.questions.map(question => ({
          practice,
          title,
          area: titles(compiled).get(area) ?? area,
          ...question,
        })),
      );
      byArea.set(area, list);
    }
  }
  const questions: ProfileQuestion[] = [];
  const lists = [...byArea.values()];
  for (let turn = 0; lists.some(list => list.length > turn); turn += 1) {
    questions.push(...lists.flatMap(list => list[turn] ?? []));
  }
  return questions.slice(0, MOST);
}

function titles(compiled: CompiledModel): Map<string, string> {
  const found = new Map<string, string>();
  const stack = [...compiled.areas];
  for (let area = stack.pop(); area; area = stack.pop()) {
    found.set(area.id, area.title);
    stack.push(...area.areas);
  }
  return found;
}
