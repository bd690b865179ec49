import type { Claim } from '../evidence/Claim';
import type { Grade } from '../evidence/Grade';
import type { Practice } from '../practice/Practice';
import type { Attestation } from './Attestation';
import { readLink } from './readLink';

/** The source of claims that people attest. @public */
export const ATTESTATION_SOURCE = 'attestation';

/**
 * `backed` with a link to more than a host, or once somebody independent has confirmed it; `declared` otherwise, and
 * always where the practice takes nothing that only people say for more.
 *
 * @param practice - absent: the portal does not know it any more.
 * @public
 */
export function attestationGrade(
  attestation: Pick<Attestation, 'link' | 'confirmedBy'>,
  practice: Pick<Practice, 'attestationCanBeBacked'> | undefined,
): Grade {
  const { link, confirmedBy } = attestation;
  if (!practice?.attestationCanBeBacked) {
    return 'declared';
  }
  const read = link === undefined ? undefined : readLink(link);
  return confirmedBy || (read && !read.bareHost) ? 'backed' : 'declared';
}

/**
 * What an attestation says, as evidence.
 *
 * @public
 */
export function attestationClaim(
  attestation: Attestation,
  practice: Practice | undefined,
): Claim {
  const { met, date, author, note, link } = attestation;
  return {
    practice: attestation.practice,
    met,
    grade: attestationGrade(attestation, practice),
    source: ATTESTATION_SOURCE,
    date,
    ...(link !== undefined && {
      value: link,
      pointer: { type: 'url' as const, url: link },
    }),
    author,
    ...(note !== undefined && { note }),
  };
}
