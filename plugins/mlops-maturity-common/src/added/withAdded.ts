import type { Evidence } from '../evidence/Evidence';
import type { PracticeCatalog } from '../practice/PracticeCatalog';
import type { Attestation } from './Attestation';
import { ATTESTATION_SOURCE, attestationClaim } from './attestationClaim';
import { waiverOf } from './waiverOf';
import type { WaiverRecord } from './WaiverRecord';

/**
 * What people have added to what a descriptor says of one subject.
 *
 * @public
 */
export interface AddedEvidence {
  /** The current ones. */
  attestations: readonly Attestation[];
  /** Those that were approved and have not ended. */
  waivers: readonly WaiverRecord[];
}

/**
 * The same evidence with what people have added, in place of whatever they had added before; so it can be given what
 * was observed just now, and what is stored of an earlier time.
 *
 * @public
 */
export function withAdded(
  evidence: Evidence,
  added: AddedEvidence,
  catalog: PracticeCatalog,
): Evidence {
  return {
    ...evidence,
    claims: [
      ...evidence.claims.filter(({ source }) => source !== ATTESTATION_SOURCE),
      ...added.attestations.map(attestation =>
        attestationClaim(attestation, catalog.get(attestation.practice)),
      ),
    ],
    waivers: added.waivers.map(waiverOf),
    sources: [...new Set([...evidence.sources, ATTESTATION_SOURCE])].sort(),
  };
}
