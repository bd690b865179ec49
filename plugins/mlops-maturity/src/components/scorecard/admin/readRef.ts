import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** An entity ref in full and in lower case, as it is stored; undefined where the text is none. */
export function readRef(text: string): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(text.trim()));
  } catch {
    return undefined;
  }
}
