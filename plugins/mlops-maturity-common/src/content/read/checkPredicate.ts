import { FACT_VALUES, FactName } from '../../evidence/Facts';
import { nearest } from '../../evidence/nearest';
import type { ContentPath, Problem } from './Problem';

const FACTS = Object.keys(FACT_VALUES) as FactName[];
const FIELDS = [
  'kind',
  'type',
  'lifecycle',
  'tags',
  ...FACTS.map(fact => `facts.${fact}`),
];
const COMBINERS = ['$all', '$any', '$not'];

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown) =>
  ['string', 'number', 'boolean'].includes(typeof value);

function wrong(path: ContentPath, message: string, remedy: string): Problem[] {
  return [{ path, message, remedy }];
}

function checkFactValue(
  fact: FactName,
  value: unknown,
  path: ContentPath,
): Problem[] {
  const known: readonly string[] = FACT_VALUES[fact];
  if (known.includes(String(value).toLowerCase())) {
    return [];
  }
  const near = nearest(String(value), known);
  return wrong(
    path,
    `\`${value}\` is not a value of the fact \`${fact}\`.`,
    near
      ? `Did you mean \`${near}\`?`
      : `Its values are ${known.map(word => `\`${word}\``).join(', ')}.`,
  );
}

function checkFact(
  fact: FactName,
  value: unknown,
  path: ContentPath,
): Problem[] {
  if (isPlain(value)) {
    return checkFactValue(fact, value, path);
  }
  const choices = isMapping(value) ? value.$in : undefined;
  if (Array.isArray(choices) && Object.keys(value as object).length === 1) {
    return choices.flatMap((choice, i) =>
      checkFactValue(fact, choice, [...path, '$in', i]),
    );
  }
  // `$exists` would let ignorance decide: an unknown fact makes nothing inapplicable.
  return wrong(
    path,
    `The fact \`${fact}\` can only be compared with its values.`,
    `Write \`facts.${fact}: ${FACT_VALUES[fact][0]}\` or \`facts.${fact}: { $in: [${FACT_VALUES[fact][0]}] }\`.`,
  );
}

function checkTags(value: unknown, path: ContentPath): Problem[] {
  const contained = isMapping(value) ? value.$contains : undefined;
  return typeof contained === 'string'
    ? []
    : wrong(
        path,
        '`tags` is a list, so it is never equal to a value.',
        'Write `tags: { $contains: <tag> }`.',
      );
}

function checkField(value: unknown, path: ContentPath): Problem[] {
  if (isPlain(value)) {
    return [];
  }
  const [operator, ...others] = isMapping(value) ? Object.keys(value) : [];
  const operand = isMapping(value) ? value[operator] : undefined;
  const isSound =
    others.length === 0 &&
    ((operator === '$in' && Array.isArray(operand) && operand.every(isPlain)) ||
      (operator === '$exists' && typeof operand === 'boolean') ||
      (operator === '$hasPrefix' && typeof operand === 'string'));
  return isSound
    ? []
    : wrong(
        path,
        'This comparison cannot be read.',
        'Write a value, `{ $in: [a, b] }`, `{ $exists: true }` or `{ $hasPrefix: a }`.',
      );
}

function checkEntry(key: string, value: unknown, path: ContentPath): Problem[] {
  if (key.startsWith('facts.') && FIELDS.includes(key)) {
    return checkFact(key.slice('facts.'.length) as FactName, value, path);
  }
  if (key === 'tags') {
    return checkTags(value, path);
  }
  if (FIELDS.includes(key)) {
    return checkField(value, path);
  }
  const near = nearest(key.replace(/^facts\./, ''), [
    ...FACTS,
    ...FIELDS.slice(0, 4),
  ]);
  const suggestion = FACTS.includes(near as FactName) ? `facts.${near}` : near;
  return [
    {
      path,
      atKey: true,
      message: `\`${key}\` is nothing that a subject can be told apart by.`,
      remedy: suggestion
        ? `Did you mean \`${suggestion}\`?`
        : `Known are ${FIELDS.map(field => `\`${field}\``).join(', ')}.`,
    },
  ];
}

function checkCombiner(
  predicate: Record<string, unknown>,
  path: ContentPath,
): Problem[] {
  const [operator, ...others] = Object.keys(predicate);
  if (others.length > 0) {
    return wrong(
      path,
      '`$all`, `$any` and `$not` stand alone.',
      'Combine the parts with `$all`.',
    );
  }
  const operand = predicate[operator];
  const inner = [...path, operator];
  if (operator === '$not') {
    return checkPredicate(operand, inner);
  }
  if (COMBINERS.includes(operator)) {
    return Array.isArray(operand) && operand.length > 0
      ? operand.flatMap((part, i) => checkPredicate(part, [...inner, i]))
      : wrong(
          inner,
          `\`${operator}\` takes a list of predicates.`,
          `Write \`${operator}: [{ … }, { … }]\`.`,
        );
  }
  return wrong(
    path,
    `\`${operator}\` is not an operator.`,
    'Write `$all`, `$any` or `$not`, or the name of a field.',
  );
}

/**
 * What is wrong with a predicate over kind, type, lifecycle, tags and facts. It is stricter than the
 * framework's schema, to which a misspelt field is one that no subject has.
 */
export function checkPredicate(
  predicate: unknown,
  path: ContentPath,
): Problem[] {
  if (!isMapping(predicate) || Object.keys(predicate).length === 0) {
    return wrong(
      path,
      'This is not a condition on subjects.',
      'Write a mapping such as `type: ml-model` or `facts.serving: online`.',
    );
  }
  const keys = Object.keys(predicate);
  return keys.some(key => key.startsWith('$'))
    ? checkCombiner(predicate, path)
    : keys.flatMap(key => checkEntry(key, predicate[key], [...path, key]));
}
