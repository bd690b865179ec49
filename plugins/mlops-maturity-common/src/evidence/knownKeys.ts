import type {
  AnnotationName,
  PracticeCatalog,
} from '../practice/PracticeCatalog';
import { annotationKey } from './annotationKey';
import type { AnnotationContext } from './AnnotationReadings';

/** An annotation key that tells something, whoever's it is. */
export interface KnownKey {
  readonly key: string;
  /** Its place among all known keys in alphabetical order. */
  readonly rank: number;
  /** What it stands for, where it is one of ours. */
  readonly name?: AnnotationName;
  /** Ids of the practices that it shows, where it is another tool's. */
  readonly shows: readonly string[];
  /** Ids of the practices that it hints at. */
  readonly hintsAt: readonly string[];
}

/** The keys of an entity, in alphabetical order whatever their order in the file. */
export interface FoundKeys {
  /** Those that tell something. */
  readonly known: readonly KnownKey[];
  /** Those that look like ours and are not. */
  readonly unknown: readonly string[];
}

/** One prefix is in use nearly always; a bound on memory for the callers that try others. */
const MOST_PREFIXES = 8;

const knownKeysOfCatalogs = new WeakMap<
  PracticeCatalog,
  Map<string, ReadonlyMap<string, KnownKey>>
>();

function listKeys(catalog: PracticeCatalog, annotationPrefix: string) {
  const names = new Map(
    [...catalog.names].map(([name, meaning]) => [
      annotationKey(name, annotationPrefix),
      meaning,
    ]),
  );
  const shown = catalog.shownBy.annotations;
  const hinted = catalog.hintedBy.annotations;
  const keys = new Set([...names.keys(), ...shown.keys(), ...hinted.keys()]);
  return new Map(
    [...keys].sort().map((key, rank): [string, KnownKey] => {
      const name = names.get(key);
      const shows = (!name && shown.get(key)) || [];
      return [key, { key, rank, name, shows, hintsAt: hinted.get(key) ?? [] }];
    }),
  );
}

/** Made once: in a sweep every key of every entity is looked up, and to take keys apart costs more. */
function knownKeysOf({ catalog, annotationPrefix }: AnnotationContext) {
  let byPrefix = knownKeysOfCatalogs.get(catalog);
  if (!byPrefix) {
    byPrefix = new Map();
    knownKeysOfCatalogs.set(catalog, byPrefix);
  }
  let keys = byPrefix.get(annotationPrefix);
  if (!keys) {
    keys = listKeys(catalog, annotationPrefix);
    if (byPrefix.size >= MOST_PREFIXES) {
      byPrefix.clear();
    }
    byPrefix.set(annotationPrefix, keys);
  }
  return keys;
}

/** Puts a key in its place among others that are in order: descriptors have few, and often in order already. */
function insert(known: KnownKey, inOrder: KnownKey[]) {
  let at = inOrder.length;
  inOrder.push(known);
  while (at > 0 && inOrder[at - 1].rank > known.rank) {
    inOrder[at] = inOrder[at - 1];
    at--;
  }
  inOrder[at] = known;
}

/** Finds the annotation keys of an entity that are worth reading. */
export function findKnownKeys(
  annotations: Readonly<Record<string, unknown>>,
  context: AnnotationContext,
): FoundKeys {
  const keys = knownKeysOf(context);
  const ours = `${context.annotationPrefix}/`;
  const known: KnownKey[] = [];
  const unknown: string[] = [];
  for (const key of Object.keys(annotations)) {
    const found = keys.get(key);
    if (found) {
      insert(found, known);
    } else if (key.startsWith(ours)) {
      unknown.push(key);
    }
  }
  return { known, unknown: unknown.sort() };
}
