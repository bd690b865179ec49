import type { EvidencePointer } from './Claim';

/**
 * How far a sign was checked, from least to most. `unchecked`: it stands and falls with the type of
 * another entity, and no catalog was asked. `verified`: the catalog checked more than the text.
 */
export const SIGN_STRENGTHS = ['unchecked', 'backed', 'verified'] as const;

/** A sign of a practice that was seen in a field, a relation or the owner of a descriptor. */
export interface SeenSign {
  practice: string;
  key: string;
  value: string;
  /** Words that fit "you …". */
  seen: string;
  strength: (typeof SIGN_STRENGTHS)[number];
  pointer?: EvidencePointer;
}
