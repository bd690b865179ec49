import type { AnnotationValue, UnreadableValue } from './AnnotationValue';
import { isCalendarDate } from './calendarDate';
import { parseMeasure } from './measure';
import { parseHttpUrl } from './parseHttpUrl';

/** Longer than any URL that works in a browser; a bound on the work that untrusted text can cause. */
const MAX_LENGTH = 2_000;

/** A `word:rest` is an entity ref when the word is one of these, else a tool reference. */
const ENTITY_KINDS = new Set([
  'component',
  'api',
  'resource',
  'system',
  'domain',
  'group',
  'user',
  'location',
  'template',
  'airesource',
]);

const ENTITY_NAME = /^(?:([a-z0-9][a-z0-9-]*)\/)?([a-z0-9][a-z0-9._-]*)$/i;

// No dots: `grafana.example.com:3000/d/churn` is a web address without its scheme, not a tool.
const TOOL_WORD = /^[a-z0-9][a-z0-9_-]*$/i;

/** Schemes that are written without `//`. Taken for tools they would make scripts and mail addresses evidence. */
const OTHER_SCHEMES = new Set([
  'about',
  'blob',
  'data',
  'file',
  'ftp',
  'javascript',
  'mailto',
  'sms',
  'ssh',
  'tel',
  'urn',
  'vbscript',
  'ws',
  'wss',
]);

const BEGINS_WITH_DIGIT = /^\d/;

const SPACE_OR_CONTROL = /[\s\p{Cc}]/u;

/** A statement and what follows the first `as of` after it. Statements end in no space, so that long runs of spaces cost little. */
const AS_OF = /^(.*?\S)\s+as\s+of(?:\s+(.*))?$/is;

function unreadable(because?: string): UnreadableValue {
  return { type: 'unreadable', ...(because && { because }) };
}

function parseEntityRef(
  kind: string,
  rest: string,
): AnnotationValue | UnreadableValue {
  const match = ENTITY_NAME.exec(rest);
  return match
    ? {
        type: 'entity',
        entityRef: `${kind}:${match[1] ?? 'default'}/${match[2]}`.toLowerCase(),
      }
    : unreadable(
        `\`${kind}:\` must be followed by a name, or by a namespace, a slash and a name`,
      );
}

function parseWordAndRest(
  text: string,
  colon: number,
): AnnotationValue | UnreadableValue {
  const word = text.slice(0, colon).toLowerCase();
  const rest = text.slice(colon + 1);
  if (word === 'http' || word === 'https') {
    return parseHttpUrl(text);
  }
  if (rest.startsWith('//') || OTHER_SCHEMES.has(word)) {
    return unreadable(`its scheme \`${word}\` is neither http nor https`);
  }
  if (ENTITY_KINDS.has(word)) {
    return parseEntityRef(word, rest);
  }
  return rest && TOOL_WORD.test(word)
    ? { type: 'tool', tool: word, id: rest }
    : unreadable();
}

function parseStatement(text: string): AnnotationValue | UnreadableValue {
  const word = text.length <= 3 ? text.toLowerCase() : '';
  if (word === 'yes' || word === 'no') {
    return { type: word };
  }
  const measure = BEGINS_WITH_DIGIT.test(text) && parseMeasure(text);
  if (measure) {
    return { type: 'measure', measure };
  }
  if (SPACE_OR_CONTROL.test(text)) {
    return unreadable();
  }
  const colon = text.indexOf(':');
  return colon > 0 ? parseWordAndRest(text, colon) : unreadable();
}

/** Reads several words: a statement, perhaps followed by `as of` and a day. */
function parseWords(text: string): AnnotationValue | UnreadableValue {
  const match = AS_OF.exec(text);
  if (!match) {
    return parseStatement(text.replace(/\s+/g, ' '));
  }
  const [, statement, date = ''] = match;
  if (!isCalendarDate(date)) {
    return unreadable(
      'after `as of` comes a day of the calendar, written YYYY-MM-DD',
    );
  }
  const value = parseStatement(statement.replace(/\s+/g, ' '));
  if (value.type !== 'unreadable') {
    value.date = date;
  }
  return value;
}

/**
 * Reads a value in the grammar of our annotations: `yes`, `no`, an absolute http(s) URL without user
 * info, an entity ref, `<tool>:<id>`, or a measure; then optionally ` as of YYYY-MM-DD`. The text is
 * trimmed, words are compared without case. Never throws.
 *
 * @public
 */
export function parseAnnotationValue(
  text: string,
): AnnotationValue | UnreadableValue {
  if (text.length > MAX_LENGTH) {
    return unreadable(`it is longer than ${MAX_LENGTH} characters`);
  }
  const trimmed = text.trim();
  if (!trimmed) {
    return unreadable('it is empty');
  }
  return /\s/.test(trimmed) ? parseWords(trimmed) : parseStatement(trimmed);
}
