import { createHash } from 'node:crypto';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** Which relations a field of `spec` makes, as the catalog's own processors make them: there, and back. */
const RELATIONS: [field: string, kind: string, there: string, back: string][] =
  [
    ['owner', 'group', 'ownedBy', 'ownerOf'],
    ['system', 'system', 'partOf', 'hasPart'],
    ['domain', 'domain', 'partOf', 'hasPart'],
    ['parent', 'group', 'childOf', 'parentOf'],
    ['children', 'group', 'parentOf', 'childOf'],
    ['memberOf', 'group', 'memberOf', 'hasMember'],
  ];

type Relation = NonNullable<Entity['relations']>[number];

/**
 * An entity as the catalog serves it once it is processed: with relations, an id, and a hash of all that as its etag.
 *
 * @param incoming - relations that others' descriptors make; see {@link incomingRelations}
 */
export function asProcessed(entity: Entity, incoming: Relation[] = []): Entity {
  const all = [
    ...outgoing(entity).map(({ there, target }) => ({
      type: there,
      targetRef: target,
    })),
    ...incoming,
  ];
  const relations = [
    ...new Map(
      all.map(each => [`${each.type} ${each.targetRef}`, each]),
    ).values(),
  ];
  const complete = {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        'backstage.io/managed-by-location': 'url:https://git.example.com/all',
        'backstage.io/managed-by-origin-location':
          'url:https://git.example.com/all',
        ...entity.metadata.annotations,
      },
    },
    relations,
  };
  const etag = createHash('sha1')
    .update(JSON.stringify(complete))
    .digest('hex');
  const uid = idOf(stringifyEntityRef(entity));
  return { ...complete, metadata: { uid, etag, ...complete.metadata } };
}

/** The relations of groups and people to each other, by the ref of the one they end at. Owners' own things are left out. */
export function incomingRelations(
  entities: Iterable<Entity>,
): Map<string, Relation[]> {
  const found = new Map<string, Relation[]>();
  for (const entity of entities) {
    for (const { back, target } of outgoing(entity)) {
      if (back !== 'ownerOf' && back !== 'hasPart') {
        const relation = { type: back, targetRef: stringifyEntityRef(entity) };
        found.set(target, [...(found.get(target) ?? []), relation]);
      }
    }
  }
  return found;
}

function outgoing(entity: Entity) {
  return RELATIONS.flatMap(([field, defaultKind, there, back]) =>
    [entity.spec?.[field] ?? []].flat().map(value => ({
      there,
      back,
      target: stringifyEntityRef(
        parseEntityRef(String(value), {
          defaultKind,
          defaultNamespace: 'default',
        }),
      ),
    })),
  );
}

/** A UUID that is the same each time. */
function idOf(text: string): string {
  const hex = createHash('sha1').update(text).digest('hex');
  return [8, 4, 4, 4, 12]
    .map((length, part, all) => {
      const from = all.slice(0, part).reduce((sum, each) => sum + each, 0);
      return hex.slice(from, from + length);
    })
    .join('-');
}
