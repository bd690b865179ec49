import {
  Document,
  isAlias,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  Node,
  parseDocument,
} from 'yaml';
import type { ContentError } from './ContentError';
import { ContentPath, formatPath, Problem } from './Problem';

/** The text of a YAML file, its data, and the way back from the data to the text. */
export interface YamlSource {
  /** Undefined where the text is no YAML. */
  data: unknown;
  /** Why it is no YAML. */
  errors: ContentError[];
  /** Adds the position in the text. */
  place(problem: Problem): ContentError;
}

/** What to do, and where the parser's words speak to programmers, what is wrong. */
const ADVICE: Record<string, { message?: string; remedy: string }> = {
  DUPLICATE_KEY: {
    message: 'A key occurs twice',
    remedy: 'Keep one of the two.',
  },
  MULTIPLE_DOCS: {
    message: 'The file holds several documents',
    remedy: 'Put each document into a file of its own.',
  },
  TAB_AS_INDENT: { remedy: 'Indent with spaces.' },
  BAD_INDENT: {
    remedy: 'Align it with its neighbours, and close every bracket.',
  },
};
const ANY_REMEDY =
  'Correct the indentation or the quotes at this place; a value that holds `: ` or starts with a special character needs quotes.';

function resolved(node: unknown, document: Document): Node | undefined {
  if (isAlias(node)) {
    return node.resolve(document);
  }
  return isNode(node) ? node : undefined;
}

/** The deepest node on the path, for a missing key the mapping that lacks it. */
function findNode(
  document: Document,
  { path, atKey }: { path: ContentPath; atKey?: boolean },
): Node | undefined {
  let found = resolved(document.contents, document);
  for (const [depth, segment] of path.entries()) {
    let next: unknown;
    if (isMap(found)) {
      const pair = found.items.find(
        ({ key }) => String(key) === String(segment),
      );
      const isLast = depth === path.length - 1;
      next = (atKey && isLast ? pair?.key : pair?.value) ?? pair?.key;
    } else if (isSeq(found)) {
      next = found.items[Number(segment)];
    }
    const node = resolved(next, document);
    if (!node) {
      break;
    }
    found = node;
  }
  return found;
}

/** Reads a single YAML document; never throws. */
export function openYaml(text: string, file: string): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const errors = document.errors.map(
    ({ code, message, pos }): ContentError => ({
      ...at(pos[0]),
      path: '',
      message: `The YAML cannot be read: ${
        ADVICE[code]?.message ?? message.replace(/\.$/, '')
      }.`,
      remedy: ADVICE[code]?.remedy ?? ANY_REMEDY,
    }),
  );
  let data: unknown;
  if (errors.length === 0) {
    try {
      data = document.toJS();
    } catch (error) {
      errors.push({
        ...at(0),
        path: '',
        message: `The YAML cannot be read: ${(error as Error).message}.`,
        remedy:
          'Write out what is repeated; a value that starts with `*` needs quotes.',
      });
    }
  }
  return {
    data,
    errors,
    place: problem => ({
      ...at(findNode(document, problem)?.range?.[0] ?? 0),
      path: formatPath(data, problem.path),
      message: problem.message,
      remedy: problem.remedy,
    }),
  };
}
