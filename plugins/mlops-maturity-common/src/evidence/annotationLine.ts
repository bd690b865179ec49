import { parse } from 'yaml';
import { annotationKey } from './annotationKey';
import { isRecord } from './DescriptorView';

/** @public */
export interface AnnotationLineOptions {
  /** Default: {@link DEFAULT_ANNOTATION_PREFIX}. */
  annotationPrefix?: string;
  /** Practice id, or the name of any other key under the prefix. */
  practice: string;
  value: string;
}

/** Characters that a YAML stream must not hold, or takes for line breaks. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu;

function readsAs(line: string, value: string, version: '1.1' | '1.2') {
  try {
    const read: unknown = parse(line, { version, logLevel: 'error' });
    return isRecord(read) && Object.values(read)[0] === value;
  } catch {
    return false;
  }
}

function inQuotes(value: string): string {
  // A JSON string is a double-quoted YAML scalar, in 1.1 as in 1.2.
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The line that says a value in a descriptor: `mlops-maturity.io/unit-tests: "no"`.
 *
 * The value is in quotes wherever YAML 1.1 or YAML 1.2 would read it as anything but the same text:
 * one bare boolean or date would make the catalog refuse the whole entity.
 *
 * @public
 */
export function annotationLine(options: AnnotationLineOptions): string {
  const { annotationPrefix, practice, value } = options;
  const key = annotationKey(practice, annotationPrefix);
  const line = `${key}: ${value}`;
  const isPlain =
    value.search(UNPRINTABLE) < 0 &&
    readsAs(line, value, '1.1') &&
    readsAs(line, value, '1.2');
  return isPlain ? line : `${key}: ${inQuotes(value)}`;
}
