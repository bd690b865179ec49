import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { asProcessed, incomingRelations } from './asProcessed';
import type { Organization } from './Organization';

/** An organisation as the catalog serves it: everything but the subjects, then the subjects. */
export function* processedEntities(
  organization: Organization,
): Generator<Entity> {
  yield* processedSurroundings(organization);
  yield* processedSubjects(organization);
}

export function* processedSurroundings(
  organization: Organization,
): Generator<Entity> {
  const incoming = incomingRelations(organization.surroundings());
  for (const entity of organization.surroundings()) {
    yield asProcessed(entity, incoming.get(stringifyEntityRef(entity)));
  }
}

/** Subjects by their number, from the first up to, and without, the last. */
export function* processedSubjects(
  organization: Organization,
  from = 0,
  to = organization.options.subjects,
): Generator<Entity> {
  for (let index = from; index < to; index++) {
    yield asProcessed(organization.subject(index));
  }
}
