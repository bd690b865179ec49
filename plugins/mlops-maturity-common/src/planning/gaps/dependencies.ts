import type {
  Assessment,
  RequirementResult,
} from '../../assessment/Assessment';
import type { CompiledModel } from '../../model/CompiledModel';

/** What open requirements wait for, and what waits for them. */
export interface Dependencies {
  /** Directly, among the open ones. */
  waitsFor(practice: string): readonly string[];
  /** Directly. */
  dependents(practice: string): readonly string[];
  /** Directly or through others. */
  allDependents(practice: string): ReadonlySet<string>;
}

/** Practices missing at the nearest level below one that its leaf does not pass. */
function missingBelow(
  requirement: RequirementResult,
  assessment: Assessment,
): string[] {
  const area = assessment.areas.find(({ id }) => id === requirement.area);
  const below = (area?.levels ?? []).filter(
    ({ level, passes, empty }) =>
      level < requirement.level && !passes && !empty,
  );
  return below[below.length - 1]?.missing ?? [];
}

/**
 * The order among open requirements: the practice's prerequisites, and in one area what a lower level still lacks.
 * Prerequisites that are met, excused, or not asked by the model hold nobody up.
 */
export function dependenciesOf(
  open: RequirementResult[],
  assessment: Assessment,
  compiled: CompiledModel,
): Dependencies {
  const isOpen = new Set(open.map(({ practice }) => practice));
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  for (const requirement of open) {
    const { practice } = requirement;
    const explicit = compiled.catalog.get(practice)!.prerequisites;
    const implicit =
      compiled.model.leaf === 'points'
        ? []
        : missingBelow(requirement, assessment);
    const all = [...new Set([...explicit, ...implicit])].filter(
      other => other !== practice && isOpen.has(other),
    );
    before.set(practice, all);
    for (const other of all) {
      after.set(other, [...(after.get(other) ?? []), practice]);
    }
  }
  const allAfter = (practice: string): Set<string> => {
    const seen = new Set<string>();
    const stack = [practice];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      for (const dependent of after.get(next) ?? []) {
        if (!seen.has(dependent)) {
          seen.add(dependent);
          stack.push(dependent);
        }
      }
    }
    return seen;
  };
  return {
    waitsFor: practice => before.get(practice) ?? [],
    dependents: practice => after.get(practice) ?? [],
    allDependents: allAfter,
  };
}
