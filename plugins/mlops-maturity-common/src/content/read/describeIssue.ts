import type { z } from 'zod';
import { nearest } from '../../evidence/nearest';
import { checkPredicate } from './checkPredicate';
import { ContentPath, Problem, valueAt } from './Problem';
import { keysAt } from './schemaShape';

type Issue = z.core.$ZodIssue;

/** A file's data and the schema it was held against. */
export interface Checked {
  schema: z.ZodType;
  data: unknown;
}

const PREDICATE_KEYS = ['appliesTo', 'appliesWhen'];

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

const list = (words: readonly unknown[]) =>
  words.map(word => `\`${word}\``).join(', ');

/** "Did you mean …" where there is a near spelling, else all that is allowed. */
export function suggest(written: unknown, allowed: readonly string[]): string {
  const near =
    typeof written === 'string' ? nearest(written, allowed) : undefined;
  return near ? `Did you mean \`${near}\`?` : `Known are ${list(allowed)}.`;
}

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

function nameOf(path: ContentPath): string {
  const last = path[path.length - 1];
  if (typeof last === 'number') {
    return `Item ${last + 1} of \`${path[path.length - 2]}\``;
  }
  return last === undefined ? 'The file' : `\`${last}\``;
}

function unknownKeys(
  { keys }: { keys: string[] },
  path: ContentPath,
  { schema }: Checked,
): Problem[] {
  return keys.map(key => ({
    path: [...path, key],
    atKey: true,
    message: `\`${key}\` is not known here.`,
    remedy: suggest(key, keysAt(schema, path)),
  }));
}

function wrongType(
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
      remedy: `Give ${wanted}.`,
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

function wrongValue(
  values: readonly unknown[],
  path: ContentPath,
  value: unknown,
): Problem {
  return value === undefined
    ? {
        path,
        message: `${nameOf(path)} is missing.`,
        remedy: `Give one of ${list(values)}.`,
      }
    : {
        path,
        message: `${nameOf(path)} is ${quoted(
          value,
        )}, which is not one of ${list(values)}.`,
        remedy: suggest(value, values.map(String)),
      };
}

function wrongSize(
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

function ownWords(message: string, path: ContentPath): Problem {
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

/** Of an alternative that fits nowhere: a choice of values, unknown keys, or the words of the schema. */
function noAlternative(
  issue: z.core.$ZodIssueInvalidUnion,
  path: ContentPath,
  checked: Checked,
): Problem[] {
  const value = valueAt(checked.data, path);
  if (PREDICATE_KEYS.includes(String(path[path.length - 1]))) {
    const problems = checkPredicate(value, path);
    if (problems.length > 0) {
      return problems;
    }
  }
  const known = keysAt(checked.schema, path);
  if (known.length > 0 && typeof value === 'object' && value !== null) {
    const keys = Object.keys(value).filter(key => !known.includes(key));
    if (keys.length > 0) {
      return unknownKeys({ keys }, path, checked);
    }
    return [
      {
        path,
        message: `${nameOf(
          path,
        )} mixes keys that do not go together, or lacks one.`,
        remedy: `Known are ${list(known)}.`,
      },
    ];
  }
  const choices = issue.errors
    .flat()
    .flatMap(branch => (branch.code === 'invalid_value' ? branch.values : []));
  return choices.length > 0
    ? [wrongValue(choices, path, value)]
    : [
        {
          path,
          message: `${nameOf(path)} is ${quoted(value)}, which cannot be read.`,
          remedy:
            issue.message === 'Invalid input'
              ? 'Correct it.'
              : `It ${issue.message}.`,
        },
      ];
}

/** A schema's complaint in words for the author of the file. */
export function describeIssue(issue: Issue, checked: Checked): Problem[] {
  const path = issue.path as ContentPath;
  const value = valueAt(checked.data, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue, path, checked);
    case 'invalid_type':
      return [wrongType(issue.expected, path, value)];
    case 'invalid_value':
      return [wrongValue(issue.values, path, value)];
    case 'too_small':
    case 'too_big':
      return [wrongSize(issue, path, value)];
    case 'invalid_union':
      return noAlternative(issue, path, checked);
    case 'custom':
      return [ownWords(issue.message, path)];
    case 'invalid_key':
      return [
        {
          path,
          atKey: true,
          message: `The key ${nameOf(path)} cannot be read.`,
          remedy: 'Correct or remove it.',
        },
      ];
    case 'invalid_format':
      return [
        {
          path,
          message: `${nameOf(path)} is ${quoted(value)}, which cannot be read.`,
          remedy:
            issue.format === 'url'
              ? 'Write an absolute URL that starts with `https://`.'
              : `It ${issue.message}.`,
        },
      ];
    default:
      return [ownWords(issue.message, path)];
  }
}
