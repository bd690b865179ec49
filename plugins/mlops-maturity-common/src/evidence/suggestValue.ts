import { nearest } from './nearest';

const YES = new Set(
  'y yep yeah ok true on 1 done enabled active ja oui si'.split(' '),
);
const NO = new Set(
  'n nope not none never false off 0 disabled missing todo nein non'.split(' '),
);

function suggestWord(text: string): string | undefined {
  const word = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (YES.has(word)) {
    return 'yes';
  }
  return NO.has(word) ? 'no' : nearest(word, ['yes']);
}

/** Dates that can be turned round without guessing: the year comes first. */
function suggestDate(text: string): string | undefined {
  const match = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/.exec(text);
  return match
    ? `${match[1]}-${match[2].padStart(2, '0')}-${match[3].padStart(2, '0')}`
    : undefined;
}

function suggestStatement(text: string): string | undefined {
  if (/^https?:\/\/[^/]*@/i.test(text)) {
    return text.replace(/\/\/[^/]*@/, '//');
  }
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?\/\S+$/i.test(text)) {
    return `https://${text}`;
  }
  if (/^[a-z0-9_-]+\s*:\s*\S+$/i.test(text)) {
    return text.replace(/\s+/g, '');
  }
  return suggestWord(text);
}

/**
 * The value that an unreadable one most probably means, if it can be told without guessing and is
 * `readable` itself.
 */
export function suggestValue(
  text: string,
  isReadable: (suggestion: string) => boolean,
): string | undefined {
  if (text.length > 500) {
    return undefined;
  }
  const words = text.trim().split(/\s+/);
  const day = suggestDate(words[words.length - 1]);
  const rest = words.slice(0, -1).join(' ');
  const dated = day && /^(.*?)(?: as of| as| of| since| on)?$/i.exec(rest)?.[1];
  const statement = dated || words.join(' ');
  return [dated, suggestStatement(statement)]
    .map(value => (value && dated ? `${value} as of ${day}` : value))
    .find(value => value && isReadable(value));
}
