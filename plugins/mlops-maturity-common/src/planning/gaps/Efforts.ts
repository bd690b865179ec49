import type { RequirementResult } from '../../assessment/Assessment';
import type { CompiledModel } from '../../model/CompiledModel';
import { kindOf } from '../effortOf';

/**
 * Efforts as an organization knows them better than the defaults of the practices.
 *
 * @public
 */
export interface Efforts {
  /** Whether the platform that practices need is there already. Default: `exists`. */
  platform?: 'exists' | 'missing';
  /** Person-days by practice, in the place of the practice's own. */
  days?: Readonly<Record<string, number>>;
}

/** Person-days of an open requirement; none where only evidence is missing. */
export function daysOf(
  requirement: RequirementResult,
  compiled: CompiledModel,
  { platform = 'exists', days = {} }: Efforts = {},
): number {
  const { practice } = requirement;
  if (kindOf(requirement) !== 'improve') {
    return 0;
  }
  const own = compiled.catalog.get(practice)!.effort.days;
  return (
    days[practice] ??
    (platform === 'exists' ? own.platformExists : own.platformMissing)
  );
}
