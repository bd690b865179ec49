import type { z } from 'zod';

/** `models[0].file` */
export function configPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`,
    'mlopsMaturity',
  );
}

/** One sentence with the path and what is allowed there. */
export function describeConfigIssue(
  issue: z.core.$ZodIssue,
  allowedKeys: (path: readonly PropertyKey[]) => string[],
): string {
  const place = configPath(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = allowedKeys(issue.path);
      return `${issue.keys
        .map(key => `'${configPath([...issue.path, key])}'`)
        .join(', ')} is no key of the configuration${
        allowed.length > 0
          ? `: allowed under '${place}' are ${allowed.join(', ')}`
          : ''
      }`;
    }
    case 'invalid_value':
      return `'${place}' must be one of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return `'${place}' must be of type ${issue.expected}`;
    case 'too_small':
      return issue.message.startsWith('must')
        ? `'${place}' ${issue.message}`
        : `'${place}' must not be ${
            issue.origin === 'number' ? `below ${issue.minimum}` : 'empty'
          }`;
    default:
      return `'${place}' ${issue.message}`;
  }
}
