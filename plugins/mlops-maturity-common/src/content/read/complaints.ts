/* What a schema complains of, in words for people. */
import type { z } from 'zod';
import { nearest } from '../../evidence/nearest';
import type { ContentPath, Problem } from './Problem';

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
};

const SIZE_UNITS: Partial<Record<string, string>> = {
  array: 'items',
  string: 'characters',
};

export const list = (words: readonly unknown[]) =>
  words.map(word => `\`${word}\``).join(', ');

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

export function nameOf(path: ContentPath): string {
  const last = path[path.length - 1];
  if (typeof last === 'number') {
    return `Item ${last + 1} of \`${path[path.length - 2]}\``;
  }
  return last === undefined ? 'The file' : `\`${last}\``;
}

export function unknownKeys(
  keys: string[],
  path: ContentPath,
  known: readonly string[],
): Problem[] {
  return keys.map(key => {
    const near = nearest(key, known);
    return {
      path: [...path, key],
      atKey: true,
      message: `\`${key}\` is not known here.`,
      remedy: near ? `Did you mean \`${near}\`?` : `Known are ${list(known)}.`,
      meant: near,
    };
  });
}

export function wrongType(
  expected: string,
  path: ContentPath,
  value: unknown,
): Problem {
  const name = nameOf(path);
  const wanted = TYPE_NAMES[expected] ?? expected;
  if (value === undefined || value === null) {
    return {
      path,
      message:
        path.length === 0
          ? 'The file is empty.'
          : `${name} is ${value === null ? 'empty' : 'missing'}.`,
      remedy:
        path.length === 0 ? `Write ${wanted}.` : `Add ${name} with ${wanted}.`,
    };
  }
  return {
    path,
    message: `${name} must be ${wanted}.`,
    remedy:
      expected === 'string' && typeof value !== 'object'
        ? `Put the value in quotes: \`'${value}'\`.`
        : `Replace ${quoted(value)} by ${wanted}.`,
  };
}

export function wrongValue(
  values: readonly unknown[],
  path: ContentPath,
  value: unknown,
): Problem {
  const name = nameOf(path);
  if (value === undefined) {
    return {
      path,
      message: `${name} is missing.`,
      remedy: `Add it as one of ${list(values)}.`,
    };
  }
  const near =
    typeof value === 'string' ? nearest(value, values.map(String)) : undefined;
  return {
    path,
    message: `${name} cannot be ${quoted(value)}.`,
    remedy: near
      ? `Did you mean \`${near}\`?`
      : `Write ${values.length > 1 ? 'one of ' : ''}${list(values)}.`,
  };
}

export function wrongSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: ContentPath,
  value: unknown,
): Problem {
  const isSmall = issue.code === 'too_small';
  const limit = isSmall ? issue.minimum : issue.maximum;
  const unit = SIZE_UNITS[issue.origin];
  if (!unit) {
    const bound = isSmall ? 'more than' : 'less than';
    const orEqual = issue.inclusive ? `${limit} or ` : '';
    return {
      path,
      message: `${nameOf(path)} is ${quoted(value)}, which is too ${
        isSmall ? 'small' : 'large'
      }.`,
      remedy: `Write ${orEqual}${bound} ${limit}.`,
    };
  }
  if (isSmall && limit === 1) {
    return {
      path,
      message: `${nameOf(path)} is empty.`,
      remedy: 'Fill it in, or remove it where it may be left out.',
    };
  }
  return {
    path,
    message: `${nameOf(path)} is too ${isSmall ? 'short' : 'long'}.`,
    remedy: `Give at ${isSmall ? 'least' : 'most'} ${limit} ${unit}.`,
  };
}

export function ownWords(message: string, path: ContentPath): Problem {
  const [what, ...remedy] = message.split(': ');
  const rest = remedy.join(': ');
  return {
    path,
    message: `${what}.`,
    remedy: rest
      ? `${rest[0].toUpperCase()}${rest.slice(1)}.`
      : 'Correct or remove it.',
  };
}

export function unreadable(
  message: string,
  path: ContentPath,
  value: unknown,
): Problem {
  return {
    path,
    message: `${nameOf(path)} is ${quoted(value)}, which cannot be read.`,
    remedy: message.startsWith('must ') ? `It ${message}.` : 'Correct it.',
  };
}
