import type { Entity } from '@backstage/catalog-model';

type Unchecked = {
  apiVersion?: unknown;
  kind?: unknown;
  metadata?: { name?: unknown; namespace?: unknown } | null;
} | null;

/**
 * What keeps a document from being a catalog entity, as far as a ref is to be made of it: whether the catalog would
 * take the rest of it is the catalog's to say.
 *
 * @returns undefined where nothing does.
 */
export function whyNoEntity(value: unknown): string | undefined {
  const entity = value as Unchecked;
  const isText = (text: unknown) => typeof text === 'string' && text !== '';
  const lacking = [
    ...(isText(entity?.apiVersion) ? [] : ['apiVersion']),
    ...(isText(entity?.kind) ? [] : ['kind']),
    ...(isText(entity?.metadata?.name) ? [] : ['metadata.name']),
  ];
  if (lacking.length > 0) {
    return `This is no catalog entity: give it ${lacking.join(
      ', ',
    )} as text, in quotes where it is a number`;
  }
  const namespace = entity?.metadata?.namespace;
  return namespace === undefined || namespace === null || isText(namespace)
    ? undefined
    : 'This is no catalog entity: metadata.namespace must be text';
}

/** Whether it is meant for the catalog: Kubernetes manifests have the same envelope. */
export function isMeantForCatalog(value: unknown): boolean {
  const { apiVersion, kind } = (value ?? {}) as Partial<Entity>;
  return (
    String(apiVersion).startsWith('backstage.io/') ||
    kind === 'AiModelServerAPI'
  );
}

const ENVELOPE =
  /(^|[{,])\s*["']?(apiVersion["']?\s*:\s*["']?backstage\.io\/|kind["']?\s*:\s*["']?AiModelServerAPI\b)/m;

/**
 * Whether a text found in a search may hold descriptors, without parsing it: templates of other tools are often no YAML
 * at all, and nobody asked for them.
 */
export function mayHoldEntities(text: string): boolean {
  return ENVELOPE.test(text);
}
