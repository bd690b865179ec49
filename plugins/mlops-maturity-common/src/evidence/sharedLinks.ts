import type { AnnotationReadings } from './AnnotationReadings';
import type { Claim } from './Claim';
import { sharedLink } from './findings';

/**
 * One pipeline may well show unit, integration and performance tests. From the fourth practice on
 * a link is more likely to be a front page, so people are asked to point more precisely.
 */
const TOO_MANY_PRACTICES = 4;

function targetOf({ pointer }: Claim): string | undefined {
  switch (pointer?.type) {
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
  const targets = own.map(targetOf).filter(target => target !== undefined);
  const different = new Set(targets);
  // Nearly always every claim has its own.
  if (targets.length - different.size < TOO_MANY_PRACTICES - 1) {
    return;
  }
  for (const target of different) {
    const claims = own.filter(claim => targetOf(claim) === target);
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
