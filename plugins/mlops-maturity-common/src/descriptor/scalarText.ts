import { parse } from 'yaml';
import { annotationLine } from '../evidence/annotationLine';
import { isRecord } from '../evidence/DescriptorView';

/** The quotes that are wanted. `plain`: none where the text can do without; `single`: where they can hold it. */
export type QuoteStyle = 'plain' | 'single' | 'double';

/** Where a value stands: brackets and commas mean something in a flow collection only. */
export interface ScalarPlace {
  inFlow: boolean;
  quotes: QuoteStyle;
}

const KEY = 'key: ';

/** What single quotes cannot hold on one line, and what would stand there unseen. */
const NEEDS_ESCAPES = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u;

function asBlockScalar(value: string): string {
  const line = annotationLine({ practice: 'value', value });
  return line.slice(line.indexOf(': ') + 2);
}

function readsInFlow(scalar: string, value: string): boolean {
  return (['1.1', '1.2'] as const).every(version => {
    try {
      const read = parse(`{ ${KEY}${scalar} }`, { version, logLevel: 'error' });
      return isRecord(read) && read.key === value;
    } catch {
      return false;
    }
  });
}

function inDoubleQuotes(value: string): string {
  const written = asBlockScalar(value);
  return written.startsWith('"') ? written : JSON.stringify(value);
}

/**
 * A value as one line of YAML that reads back as the same text in YAML 1.1 and in YAML 1.2.
 *
 * @param place - where it stands, and the quotes that are wanted if it can have them.
 */
export function scalarText(value: string, place: ScalarPlace): string {
  if (place.quotes === 'double') {
    return inDoubleQuotes(value);
  }
  if (place.quotes === 'single' && !NEEDS_ESCAPES.test(value)) {
    return `'${value.replace(/'/g, "''")}'`;
  }
  const written = asBlockScalar(value);
  return place.inFlow && !readsInFlow(written, value)
    ? inDoubleQuotes(value)
    : written;
}

/** Whether a plain scalar reads as that text in YAML 1.1 as well as in 1.2. */
export function isSafelyPlain(value: string): boolean {
  return !asBlockScalar(value).startsWith('"');
}
