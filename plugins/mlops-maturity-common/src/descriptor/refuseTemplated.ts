import { Document, isMap, isScalar, Scalar, visit } from 'yaml';
import { DescriptorFile, textAt } from './DescriptorFile';
import { refuseTemplate, TEMPLATE_MARK } from './refuseUnreadable';

/** A value that is one expression and nothing else. */
const WHOLE_EXPRESSION = /^\s*\$?\{\{[^]*\}\}\s*$/;

/** Prose, where an expression may be spoken of. */
const PROSE_KEYS = new Set(['description', 'title', 'definition']);

function isTemplated(scalar: Scalar, key: unknown): boolean {
  const { source, value, type } = scalar;
  const text = source ?? String(value);
  if (!TEMPLATE_MARK.test(text)) {
    return false;
  }
  const isProse =
    type === Scalar.BLOCK_LITERAL ||
    type === Scalar.BLOCK_FOLDED ||
    (isScalar(key) && PROSE_KEYS.has(String(key.value)));
  return !isProse || WHOLE_EXPRESSION.test(text);
}

/** Where a document holds an expression that is filled in before the catalog reads it. */
function findExpression(document: Document): number | undefined {
  const root = document.contents;
  // The steps of a scaffolder template are expressions of the entity itself.
  const own =
    textAt(root, 'kind', document)?.toLowerCase() === 'template' && isMap(root)
      ? root.items.find(({ key }) => isScalar(key) && key.value === 'spec')
      : undefined;
  let found: number | undefined;
  visit(document, {
    Pair: (_, pair) => {
      if (pair === own) {
        return visit.SKIP;
      }
      // An unquoted `{{ name }}` is a map whose key is a map.
      if (isMap(pair.key)) {
        found = pair.key.range?.[0] ?? 0;
        return visit.BREAK;
      }
      return undefined;
    },
    Scalar: (position, scalar, path) => {
      const pair = path[path.length - 1];
      const key =
        position === 'value' && pair && 'key' in pair ? pair.key : undefined;
      if (isTemplated(scalar, key)) {
        found = scalar.range?.[0] ?? 0;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}

/**
 * Refuses a file with expressions that a template engine fills in. Expressions in prose, such as a description or an
 * API's definition, are text, and so are those in the steps of a scaffolder template.
 */
export function refuseTemplated({ documents, lineOf }: DescriptorFile) {
  for (const document of documents) {
    const at = findExpression(document);
    if (at !== undefined) {
      refuseTemplate(lineOf(at));
    }
  }
}
