import {
  Entity,
  RELATION_HAS_MEMBER,
  RELATION_PARENT_OF,
} from '@backstage/catalog-model';

/** What becomes evidence of an entity that a subject refers to. */
export interface EntityState {
  kind: string;
  type?: string;
  /** Of a group: the users directly in it. */
  members: number;
  /** Of a group: its child groups. */
  children: readonly string[];
}

/** The fields of an entity that {@link entityState} reads. */
export const STATE_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'spec.type',
  'relations',
];

const NONE: readonly string[] = [];

export function entityState(entity: Entity): EntityState {
  const kind = entity.kind.toLocaleLowerCase('en-US');
  const type = entity.spec?.type;
  const state: EntityState = { kind, members: 0, children: NONE };
  if (typeof type === 'string') {
    state.type = type.toLocaleLowerCase('en-US');
  }
  if (kind === 'group') {
    const relations = Array.isArray(entity.relations) ? entity.relations : [];
    state.members = relations.filter(
      relation => relation.type === RELATION_HAS_MEMBER,
    ).length;
    state.children = relations
      .filter(relation => relation.type === RELATION_PARENT_OF)
      .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
  }
  return state;
}

/** Whether two states of an entity lead to the same evidence of whoever refers to it. */
export function isSameState(a: EntityState, b: EntityState): boolean {
  return (
    a.kind === b.kind &&
    a.type === b.type &&
    a.members > 0 === b.members > 0 &&
    a.children.join() === b.children.join()
  );
}
