import {
  annotationKey,
  DEFAULT_ANNOTATION_PREFIX,
  PRACTICE_LIST_NAME,
} from '../evidence/annotationKey';
import type { Finding, FindingKind } from '../evidence/Finding';
import type { KnownTools } from '../evidence/KnownTools';
import { nearest } from '../evidence/nearest';
import { observe } from '../evidence/observe';
import { parseAnnotationValue } from '../evidence/parseAnnotationValue';
import type { PracticeCatalog } from '../practice/PracticeCatalog';

/** @public */
export interface WantedAnnotationsOptions {
  /** By name under the prefix (a practice, a measure, a fact), the value to set. */
  set?: Readonly<Record<string, string>>;
  /** Names whose key is to go. */
  unset?: readonly string[];
  /** The annotations that stand there now, by whole key. */
  current?: Readonly<Record<string, unknown>>;
  catalog: PracticeCatalog;
  /** Default: {@link DEFAULT_ANNOTATION_PREFIX}. */
  annotationPrefix?: string;
  /** Default: {@link BUILTIN_KNOWN_TOOLS}. */
  knownTools?: KnownTools;
  /** ISO 8601 instant; a value's date must not lie behind it to count. */
  asOf: string;
}

/**
 * Something about a name or its value that nobody could read, or that will count for less than its author may think.
 *
 * @public
 */
export interface AnnotationProblem {
  /** The name it is about. */
  name: string;
  /** One sentence. */
  message: string;
  /** What to do, in the second person. */
  remedy: string;
  /** The name or the value that was probably meant. */
  suggestion?: string;
}

/** @public */
export interface WantedAnnotations {
  /** By whole key, for {@link editDescriptor}. Empty where there are problems: nothing is edited in part. */
  annotations: Record<string, string | null>;
  problems: AnnotationProblem[];
  /** What is edited all the same. */
  warnings: AnnotationProblem[];
}

/** Findings about evidence that counts, if for less. */
const WARNINGS = new Set<FindingKind>([
  'future-date',
  'bare-host',
  'unknown-tool',
]);

/** What the engine finds wrong with one value: the same that it would tell of the descriptor. */
function findingsOf(
  name: string,
  value: string,
  options: WantedAnnotationsOptions,
): Finding[] {
  const { catalog, annotationPrefix, knownTools, asOf } = options;
  const { findings } = observe({
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'subject',
        annotations: { [annotationKey(name, annotationPrefix)]: value },
      },
    },
    catalog,
    annotationPrefix,
    knownTools,
    asOf,
  });
  return findings;
}

function unknownName(
  name: string,
  { catalog }: WantedAnnotationsOptions,
): AnnotationProblem {
  const near = nearest(name, catalog.names.keys());
  return {
    name,
    message: `There is no practice, measure or fact \`${name}\`.`,
    remedy: near
      ? `Did you mean \`${near}\`?`
      : '`mlops-maturity practices` lists the practices.',
    ...(near && { suggestion: near }),
  };
}

function asProblem(name: string, finding: Finding): AnnotationProblem {
  const { message, remedy, suggestion } = finding;
  return {
    name,
    message,
    remedy,
    ...(suggestion?.value && { suggestion: suggestion.value }),
  };
}

/** The compact list without practices that a key of their own now denies, or that are to go. */
function shortenedList(
  list: unknown,
  gone: ReadonlySet<string>,
): string | null | undefined {
  if (typeof list !== 'string') {
    return undefined;
  }
  const names = list
    .split(/[,;\n]/)
    .map(name => name.trim())
    .filter(Boolean);
  const kept = names.filter(name => !gone.has(name.toLowerCase()));
  if (kept.length === names.length) {
    return undefined;
  }
  return kept.length > 0 ? kept.join(', ') : null;
}

/**
 * Turns what an owner wants to say of practices into annotations, and checks names and values as the engine will read
 * them. A practice that is unset, or set to `no`, also leaves the compact list.
 *
 * @public
 * @throws TypeError when `asOf` is no instant.
 */
export function wantedAnnotations(
  options: WantedAnnotationsOptions,
): WantedAnnotations {
  const {
    set = {},
    unset = [],
    current = {},
    catalog,
    annotationPrefix = DEFAULT_ANNOTATION_PREFIX,
  } = options;
  const keyOf = (name: string) => annotationKey(name, annotationPrefix);
  const annotations: Record<string, string | null> = {};
  const problems: AnnotationProblem[] = [];
  const warnings: AnnotationProblem[] = [];
  const gone = new Set<string>();

  for (const [name, text] of Object.entries(set)) {
    const value = text.trim();
    if (!catalog.names.has(name)) {
      problems.push(unknownName(name, options));
      continue;
    }
    for (const finding of findingsOf(name, value, options)) {
      const told = WARNINGS.has(finding.kind) ? warnings : problems;
      told.push(asProblem(name, finding));
    }
    if (parseAnnotationValue(value).type === 'no') {
      gone.add(name);
    }
    annotations[keyOf(name)] = value;
  }
  for (const name of unset) {
    if (name in set) {
      problems.push({
        name,
        message: `\`${name}\` is both set and unset.`,
        remedy: 'Say one of the two.',
      });
    } else if (!catalog.names.has(name) && !(keyOf(name) in current)) {
      problems.push(unknownName(name, options));
    }
    gone.add(name);
    annotations[keyOf(name)] = null;
  }
  const listKey = keyOf(PRACTICE_LIST_NAME);
  const list = shortenedList(current[listKey], gone);
  if (list !== undefined && !(listKey in annotations)) {
    annotations[listKey] = list;
  }
  return {
    annotations: problems.length > 0 ? {} : annotations,
    problems,
    warnings,
  };
}
