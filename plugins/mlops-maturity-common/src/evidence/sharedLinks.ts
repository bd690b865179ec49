import type { AnnotationReadings } from './AnnotationReadings';
import type { Claim, EvidencePointer } from './Claim';
import { sharedLink } from './findings';

/**
 * One pipeline may well show unit, integration and performance tests. From the fourth practice on
 * a link is more likely to be a front page, so people are asked to point more precisely.
 */
const TOO_MANY_PRACTICES = 4;

function targetOf(pointer: EvidencePointer): string | undefined {
  switch (pointer.type) {
    case 'url':
      return pointer.url;
    case 'entity':
      return pointer.entityRef;
    case 'tool':
      return `${pointer.tool}:${pointer.id}`;
    default:
      return undefined;
  }
}

/** Finds evidence that is given for many practices by their own keys. */
export function findSharedLinks({ own, findings }: AnnotationReadings) {
  if (own.size < TOO_MANY_PRACTICES) {
    return;
  }
  const claimsByTarget = new Map<string, Claim[]>();
  for (const claim of own.values()) {
    const target = claim.pointer && targetOf(claim.pointer);
    if (target) {
      const claims = claimsByTarget.get(target);
      if (claims) {
        claims.push(claim);
      } else {
        claimsByTarget.set(target, [claim]);
      }
    }
  }
  for (const [target, claims] of claimsByTarget) {
    if (claims.length >= TOO_MANY_PRACTICES) {
      findings.push(
        sharedLink(
          target,
          claims.map(({ key = '' }) => key),
          claims.map(({ practice }) => practice),
        ),
      );
    }
  }
}
