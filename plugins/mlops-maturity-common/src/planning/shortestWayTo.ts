import type { Assessment, RequirementResult } from '../assessment/Assessment';
import { judge } from '../assessment/judge';
import type { Evidence } from '../evidence/Evidence';
import type { Grade } from '../evidence/Grade';
import type { CompiledModel } from '../model/CompiledModel';
import { effortOf, isOpen } from './effortOf';
import { suppose } from './suppose';

/**
 * Practices that together lead to a level, none of which can be left out, in the model's order; undefined where all that
 * is open does not suffice, because another source denies something. Of several such ways, one of little effort.
 *
 * Starts from all that is open up to the level and drops what is dearest first.
 *
 * @param options - `confirmed`: the level is to be confirmed, not only reached. `asOf`: ISO 8601 instant.
 * @public
 */
export function shortestWayTo(options: {
  compiled: CompiledModel;
  evidence: Evidence;
  /** Of that evidence. */
  assessment: Assessment;
  level: number;
  confirmed?: boolean;
  asOf: string;
}): string[] | undefined {
  const { compiled, evidence, assessment, level, confirmed, asOf } = options;
  const reachedWith = (done: RequirementResult[]): boolean => {
    const said = new Map<string, Grade>(
      done.map(r => [r.practice, r.minimumGrade]),
    );
    const result = judge(compiled, suppose(evidence, said), { asOf });
    return (confirmed ? result.confirmedLevel : result.level) >= level;
  };
  const open = assessment.requirements
    .filter(isOpen)
    .filter(r => compiled.model.leaf === 'points' || r.level <= level);
  if (!reachedWith(open)) {
    return undefined;
  }
  const efforts = new Map(open.map(r => [r, effortOf(r, compiled)]));
  const dearestFirst = [...open].sort(
    (a, b) =>
      efforts.get(b)! - efforts.get(a)! ||
      b.level - a.level ||
      (a.practice < b.practice ? 1 : -1),
  );
  let way = open;
  for (const candidate of dearestFirst) {
    const without = way.filter(r => r !== candidate);
    if (reachedWith(without)) {
      way = without;
    }
  }
  return way.map(r => r.practice);
}
