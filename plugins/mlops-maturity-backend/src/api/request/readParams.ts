import { InputError } from '@backstage/errors';
import type { Request } from 'express';
import type { z } from 'zod';
import { strict } from './strict';

/**
 * Reads the parameters of a request's URL. An empty parameter counts as absent.
 *
 * @throws InputError that names the parameter, what was given, and what is allowed.
 */
export function readParams<S extends z.ZodObject>(
  request: Pick<Request, 'originalUrl'>,
  schema: S,
): z.output<S> {
  // Not `request.query`: its parser turns a long list into an object.
  const [, search = ''] = request.originalUrl.split('?', 2);
  const given: Record<string, string[]> = {};
  new URLSearchParams(search).forEach((value, name) => {
    if (value !== '') {
      (given[name] ??= []).push(value);
    }
  });
  const result = strict(schema).safeParse(given);
  if (!result.success) {
    const problems = result.error.issues.map(issue =>
      describe(issue, given, Object.keys(schema.shape)),
    );
    throw new InputError([...new Set(problems)].join('; '));
  }
  return result.data as z.output<S>;
}

function describe(
  issue: z.core.$ZodIssue,
  given: Record<string, string[]>,
  allowed: string[],
): string {
  if (issue.code === 'unrecognized_keys') {
    const unknown = issue.keys.map(key => `'${key}'`).join(', ');
    return `Unknown parameter ${unknown}: allowed are ${allowed.join(', ')}`;
  }
  const name = String(issue.path[0]);
  const values = (given[name] ?? []).map(value => `'${value}'`).join(', ');
  const problem =
    issue.code === 'invalid_value'
      ? `must be one of ${issue.values.join(', ')}`
      : issue.message;
  return `Parameter '${name}' ${problem}, and not ${values}`;
}
