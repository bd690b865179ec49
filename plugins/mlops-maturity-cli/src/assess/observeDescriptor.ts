import {
  Evidence,
  isSubject,
  observe,
  SubjectDecision,
} from 'backstage-plugin-mlops-maturity-common';
import type { Settings } from '../content/Settings';
import type { Descriptor } from '../descriptors/Descriptor';

/** Whether a descriptor's entity is assessed, and why or why not. */
export function decideSubject(
  { entity }: Descriptor,
  { subjects, annotationPrefix }: Settings,
): SubjectDecision {
  const decision = isSubject(entity, { subjects, annotationPrefix });
  return decision.state === 'not-a-subject' &&
    entity.kind.toLocaleLowerCase('en-US') === 'location'
    ? {
        ...decision,
        reason:
          'It is a location, whose targets are not followed: name their files or a folder.',
      }
    : decision;
}

/** What the descriptor alone says: only the portal can see the catalog's relations, attestations and waivers. */
export function observeDescriptor(
  { entity }: Descriptor,
  { catalog, annotationPrefix, knownTools }: Settings,
  asOf: string,
): Evidence {
  return observe({ entity, catalog, annotationPrefix, knownTools, asOf });
}
