import type { z } from 'zod';
import { checkPredicate } from './checkPredicate';
import {
  list,
  nameOf,
  ownWords,
  unknownKeys,
  unreadable,
  wrongSize,
  wrongType,
  wrongValue,
} from './complaints';
import { ContentPath, Problem, valueAt } from './Problem';
import { keysAt } from './schemaShape';

type Issue = z.core.$ZodIssue;

/** A file's data and the schema it was held against. */
export interface Checked {
  schema: z.ZodType;
  data: unknown;
}

const PREDICATE_KEYS = ['appliesTo', 'appliesWhen'];

/** Of alternatives that all fail: the only one that the keys fit, unknown keys, or a choice of values. */
function noAlternative(
  issue: z.core.$ZodIssueInvalidUnion,
  path: ContentPath,
  checked: Checked,
): Problem[] {
  const value = valueAt(checked.data, path);
  const known = keysAt(checked.schema, path);
  if (known.length > 0 && typeof value === 'object' && value !== null) {
    const keys = Object.keys(value).filter(key => !known.includes(key));
    if (keys.length > 0) {
      return unknownKeys(keys, path, known);
    }
    const fitting = issue.errors.filter(branch =>
      branch.every(({ code }) => code !== 'unrecognized_keys'),
    );
    return fitting.length === 1
      ? fitting[0].flatMap(inner =>
          describeIssue({ ...inner, path: [...path, ...inner.path] }, checked),
        )
      : [
          {
            path,
            message: `${nameOf(path)} mixes keys that do not go together.`,
            remedy: `Known are ${list(known)}.`,
          },
        ];
  }
  const choices = issue.errors
    .flat()
    .flatMap(branch => (branch.code === 'invalid_value' ? branch.values : []));
  return choices.length > 0
    ? [wrongValue(choices, path, value)]
    : [unreadable(issue.message, path, value)];
}

/** The framework's schema for predicates has many alternatives and knows no fields: our own check says more. */
function inPredicate(path: ContentPath, { data }: Checked): Problem[] {
  const depth = path.findIndex(segment =>
    PREDICATE_KEYS.includes(String(segment)),
  );
  if (depth < 0) {
    return [];
  }
  const root = path.slice(0, depth + 1);
  return checkPredicate(valueAt(data, root), root);
}

function describeIssue(issue: Issue, checked: Checked): Problem[] {
  const path = issue.path as ContentPath;
  const value = valueAt(checked.data, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, keysAt(checked.schema, path));
    case 'invalid_type':
      return [wrongType(issue.expected, path, value)];
    case 'invalid_value':
      return [wrongValue(issue.values, path, value)];
    case 'too_small':
    case 'too_big':
      return [wrongSize(issue, path, value)];
    case 'invalid_union':
      return noAlternative(issue, path, checked);
    case 'invalid_format':
      return [
        issue.format === 'url'
          ? unreadable('must start with `https://`', path, value)
          : unreadable(issue.message, path, value),
      ];
    case 'invalid_key':
      return [
        {
          path,
          atKey: true,
          message: `The key ${nameOf(path)} cannot be read.`,
          remedy: 'Correct or remove it.',
        },
      ];
    default:
      return [ownWords(issue.message, path)];
  }
}

/** A key that is missing because it is misspelt is told once, where it is misspelt. */
function withoutMisspelt(problems: Problem[]): Problem[] {
  const meant = new Set(
    problems
      .filter(problem => problem.meant)
      .map(({ path, meant: key }) => [...path.slice(0, -1), key].join('\n')),
  );
  return problems.filter(
    ({ path, atKey }) => atKey || !meant.has(path.join('\n')),
  );
}

/** What a schema finds wrong, in words for the author of the file. */
export function describeIssues(
  issues: readonly Issue[],
  checked: Checked,
): Problem[] {
  const problems = issues.flatMap(issue => {
    const precise = inPredicate(issue.path as ContentPath, checked);
    return precise.length > 0 ? precise : describeIssue(issue, checked);
  });
  const distinct = new Map(
    problems.map(problem => [JSON.stringify(problem), problem]),
  );
  return withoutMisspelt([...distinct.values()]);
}
