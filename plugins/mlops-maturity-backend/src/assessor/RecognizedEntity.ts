import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { SubjectDecision } from 'backstage-plugin-mlops-maturity-common';
import type { Engine } from './Engine';
import { entityEtag } from './entityEtag';
import { EntityState, entityState } from './EntityState';

/** What a sweep keeps of an entity once its page is gone. It holds as long as the etag does. */
export interface RecognizedEntity {
  etag: string;
  decision: SubjectDecision['state'];
  state: EntityState;
  /** Of a subject: the refs of the entities whose state is part of its evidence. */
  references: readonly string[];
  /** What the fingerprint starts with: all of it but the state of the references. */
  fingerprintStart: string;
}

const NONE: readonly string[] = [];

export function recognizeEntity(
  entity: Entity,
  engine: Engine,
  etag: string = entityEtag(entity),
): RecognizedEntity {
  const { state: decision } = engine.decide(entity);
  return {
    etag,
    decision,
    state: entityState(entity),
    references: decision === 'subject' ? engine.referencedRefs(entity) : NONE,
    // The release is in it as it decides how a descriptor is read; 0 is the revision of what people and providers add.
    fingerprintStart: `${etag}.0.${engine.modelSet.release}|`,
  };
}

/** The ref in lower case. */
export function refOf(entity: Entity): string {
  return stringifyEntityRef(entity);
}
