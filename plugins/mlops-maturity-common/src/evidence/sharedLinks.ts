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
  if (own.size < TOO_MANY_PRACTICES) {
    return;
  }
  const uses = new Map<string, number>();
  for (const claim of own.values()) {
    const target = targetOf(claim);
    if (target) {
      uses.set(target, (uses.get(target) ?? 0) + 1);
    }
  }
  for (const [target, count] of uses) {
    if (count >= TOO_MANY_PRACTICES) {
      const claims = [...own.values()].filter(c => targetOf(c) === target);
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
