import type { Waiver } from '../evidence/Waiver';
import type { ResolvedEvidence } from './resolveEvidence';

/** An approved waiver of a practice that is in force and covers the model. */
export function waiverFor(
  evidence: ResolvedEvidence,
  practice: string,
  modelId: string,
): Waiver | undefined {
  return evidence.waivers
    .get(practice)
    ?.find(({ models }) => models === undefined || models.includes(modelId));
}
