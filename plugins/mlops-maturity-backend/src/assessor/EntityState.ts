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
    const relations = entity.relations ?? [];
    state.members = relations.filter(
      relation => relation.type === RELATION_HAS_MEMBER,
    ).length;
    state.children = relations
      .filter(relation => relation.type === RELATION_PARENT_OF)
      .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
  }
  return state;
}
