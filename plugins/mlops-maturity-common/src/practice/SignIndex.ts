import type { DescriptorSign, Practice } from './Practice';

/** A relation that shows or hints at practices, and what its target must be. */
export interface RelationSign {
  practice: string;
  /** Lower case, as are `types` and `nameContains`. */
  kind?: string;
  types?: ReadonlySet<string>;
  nameContains?: readonly string[];
}

/** A descriptor path that shows or hints at practices. */
export interface FieldSign {
  path: string;
  segments: readonly string[];
  practices: string[];
}

/**
 * The signs of all practices, by the place they are seen in, so that an entity is read once and not once per practice.
 *
 * @public
 */
export interface SignIndex {
  /** Practice ids by annotation key. */
  readonly annotations: ReadonlyMap<string, readonly string[]>;
  readonly fields: readonly FieldSign[];
  /** By relation type. */
  readonly relations: ReadonlyMap<string, readonly RelationSign[]>;
  /** Ids of the practices that an owner with members shows. */
  readonly ownerHasMembers: readonly string[];
}

function lowerCased(texts: readonly string[] | undefined) {
  return texts?.map(text => text.toLowerCase());
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T) {
  const values = map.get(key);
  if (!values) {
    map.set(key, [value]);
  } else if (!values.includes(value)) {
    values.push(value);
  }
}

/** Indexes the signs that `signsOf` gives of each practice. */
export function indexSigns(
  practices: Iterable<Practice>,
  signsOf: (practice: Practice) => readonly DescriptorSign[],
): SignIndex {
  const annotations = new Map<string, string[]>();
  const fields = new Map<string, string[]>();
  const relations = new Map<string, RelationSign[]>();
  const ownerHasMembers = new Set<string>();
  for (const practice of practices) {
    for (const sign of signsOf(practice)) {
      if ('annotation' in sign) {
        addTo(annotations, sign.annotation, practice.id);
      } else if ('field' in sign) {
        addTo(fields, sign.field, practice.id);
      } else if ('relation' in sign) {
        const types = lowerCased(sign.types);
        addTo(relations, sign.relation, {
          practice: practice.id,
          kind: sign.kind?.toLowerCase(),
          types: types && new Set(types),
          nameContains: lowerCased(sign.nameContains),
        });
      } else {
        ownerHasMembers.add(practice.id);
      }
    }
  }
  return {
    annotations,
    fields: [...fields].map(([path, ids]) => ({
      path,
      segments: path.split('.'),
      practices: ids,
    })),
    relations,
    ownerHasMembers: [...ownerHasMembers],
  };
}
