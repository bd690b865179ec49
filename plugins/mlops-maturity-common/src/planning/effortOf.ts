import type { RequirementResult } from '../assessment/Assessment';
import type { CompiledModel } from '../model/CompiledModel';
import type { NextStep } from './NextStep';

/** There is something left to do, or to say. */
export function isOpen({ status }: RequirementResult): boolean {
  return (
    status === 'unproven' ||
    status === 'missing' ||
    status === 'stale' ||
    status === 'unknown'
  );
}

/** What is to be done about an open requirement. */
export function kindOf(requirement: RequirementResult): NextStep['kind'] {
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

/** Person-days where the platform exists; none where the practice is there already and only has to be said or shown. */
export function effortOf(
  requirement: RequirementResult,
  compiled: CompiledModel,
): number {
  return kindOf(requirement) === 'improve'
    ? compiled.catalog.get(requirement.practice)!.effort.days.platformExists
    : 0;
}
