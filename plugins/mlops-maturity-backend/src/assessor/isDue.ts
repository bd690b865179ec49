import type { StoredSubject } from '../store/rows';
import type { RecognizedEntity } from './RecognizedEntity';

/**
 * Whether something of the entity itself, or of time, calls for another assessment. The state of what it refers to may
 * too; that is for whoever knows it to compare.
 */
export function isDue(
  known: Pick<StoredSubject, 'fingerprint' | 'missingSince' | 'validUntil'>,
  recognized: RecognizedEntity,
  now: string,
): boolean {
  return (
    !known.fingerprint.startsWith(recognized.fingerprintStart) ||
    known.missingSince !== undefined ||
    hasEnded(known, now)
  );
}

/** Whether something in what is stored of a subject has ended since. */
export function hasEnded(
  { validUntil }: Pick<StoredSubject, 'validUntil'>,
  now: string,
): boolean {
  return validUntil !== undefined && validUntil <= now;
}
