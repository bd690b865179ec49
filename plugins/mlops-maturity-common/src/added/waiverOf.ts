import type { Waiver } from '../evidence/Waiver';
import type { WaiverRecord } from './WaiverRecord';

/**
 * What the engine judges by of a waiver that was approved.
 *
 * @public
 */
export function waiverOf(record: WaiverRecord): Waiver {
  const { id, practice, models, reason, note, from, until, decidedBy } = record;
  return {
    id,
    practice,
    ...(models && { models }),
    reason,
    ...(note !== undefined && { note }),
    from,
    until,
    ...(decidedBy !== undefined && { approvedBy: decidedBy }),
  };
}
