import type { Entity } from '@backstage/catalog-model';
import type { JsonValue } from '@backstage/types';
import { entityRefOf } from './entityRefs';

/**
 * What can be read of an entity, whatever state it is in: descriptors from files and providers are
 * untrusted, and a strange one must never stop an assessment. Everything of the wrong type is absent.
 */
export interface DescriptorView {
  /** Lower case. */
  ref: string;
  kind: string;
  /** Lower case. */
  namespace: string;
  /** Values may be anything. */
  annotations: Readonly<Record<string, unknown>>;
  tags: string[];
  spec: Readonly<Record<string, unknown>>;
  relations: readonly { type: string; targetRef: string }[];
  entity: unknown;
}

/** An object that is no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordIn(parent: Record<string, unknown>, name: string) {
  const value = parent[name];
  return isRecord(value) ? value : {};
}

function textIn(parent: Record<string, unknown>, name: string) {
  const value = parent[name];
  return typeof value === 'string' && value ? value : undefined;
}

function isRelation(
  value: unknown,
): value is { type: string; targetRef: string } {
  return (
    isRecord(value) &&
    typeof value.type === 'string' &&
    typeof value.targetRef === 'string'
  );
}

/** Looks at an entity without trusting it. */
export function viewDescriptor(entity: Entity | JsonValue): DescriptorView {
  const root: Record<string, unknown> = isRecord(entity) ? entity : {};
  const metadata = recordIn(root, 'metadata');
  const annotations = recordIn(metadata, 'annotations');
  const kind = textIn(root, 'kind') ?? 'unknown';
  const namespace = textIn(metadata, 'namespace') ?? 'default';
  const { relations } = root;
  const { tags } = metadata;
  return {
    ref: entityRefOf(kind, namespace, textIn(metadata, 'name') ?? 'unknown'),
    kind,
    namespace: namespace.toLowerCase(),
    annotations,
    tags: Array.isArray(tags)
      ? tags.filter((tag): tag is string => typeof tag === 'string')
      : [],
    spec: recordIn(root, 'spec'),
    relations: Array.isArray(relations) ? relations.filter(isRelation) : [],
    entity,
  };
}
