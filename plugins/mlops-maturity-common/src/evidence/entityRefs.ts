import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** `kind:namespace/name` in lower case, as the catalog compares refs. */
export function entityRefOf(
  kind: string,
  namespace: string,
  name: string,
): string {
  return `${kind}:${namespace}/${name}`.toLowerCase();
}

/**
 * The full ref, in lower case, of one that a descriptor states in short.
 *
 * @returns undefined where the text is no entity ref.
 */
export function normalizeRef(
  text: string,
  defaults: { defaultKind?: string; defaultNamespace: string },
): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(text.trim(), defaults));
  } catch {
    return undefined;
  }
}

/** The parts of a full ref; absent parts are empty. */
export function partsOf(ref: string): { kind: string; name: string } {
  const colon = ref.indexOf(':');
  const slash = ref.indexOf('/', colon);
  return { kind: ref.slice(0, Math.max(0, colon)), name: ref.slice(slash + 1) };
}
