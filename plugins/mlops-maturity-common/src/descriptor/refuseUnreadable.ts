import { visit, type Alias, type Document } from 'yaml';
import type { DescriptorFile } from './DescriptorFile';
import { refuse } from './Refusal';

/** A template's expression or statement: `{{ name }}`, `${{ values.name }}`, `{% if … %}`. */
export const TEMPLATE_MARK = /\{\{|\{%/;

/** Where the first mark outside a comment stands in part of a text. */
function markIn(text: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 || feed > to ? to : feed;
    const line = text.slice(at, end);
    const mark = line.search(TEMPLATE_MARK);
    if (mark >= 0 && !/^\s*#/.test(line)) {
      return at + mark;
    }
    at = end + 1;
  }
  return undefined;
}

/** Refuses a template at a line. */
export function refuseTemplate(line: number): never {
  return refuse('templated', {
    message: `Line ${line} holds a template expression, so that this file is a template and not yet a descriptor.`,
    remedy:
      'Edit the template by hand, or edit the descriptor that is made from it.',
    lines: [line],
  });
}

/** The first alias of what nothing above it is named by: the parser complains of it only when asked what it stands for. */
function danglingAlias(document: Document): Alias | undefined {
  const anchors = new Set<string>();
  let dangling: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      if (!anchors.has(alias.source)) {
        dangling = alias;
        return visit.BREAK;
      }
      return undefined;
    },
    Value(_, { anchor }) {
      if (anchor) {
        anchors.add(anchor);
      }
    },
  });
  return dangling;
}

function refuseDanglingAlias(
  alias: Alias | undefined,
  lineOf: DescriptorFile['lineOf'],
) {
  if (alias) {
    const line = lineOf(alias.range?.[0] ?? 0);
    refuse('unreadable', {
      message: `Line ${line} refers to \`*${alias.source}\`, and nothing above it is called \`&${alias.source}\`.`,
      remedy: 'Correct the file first: the catalog cannot read it either.',
      lines: [line],
    });
  }
}

/** Refuses a file any part of which is no YAML: what follows a mistake could be read in more than one way. */
export function refuseUnreadable({ documents, text, lineOf }: DescriptorFile) {
  for (const document of documents) {
    const { errors, range } = document;
    const [error] = errors;
    if (!error) {
      refuseDanglingAlias(danglingAlias(document), lineOf);
      continue;
    }
    const line = lineOf(error.pos[0]);
    const mark = markIn(text, range[0], range[2]);
    if (mark !== undefined && lineOf(mark) <= line) {
      refuseTemplate(lineOf(mark));
    }
    if (error.code === 'DUPLICATE_KEY') {
      refuse('duplicate-key', {
        message: `Line ${line} says a key for the second time.`,
        remedy: 'Keep one of the two lines, then edit it.',
        lines: [line],
      });
    }
    refuse('unreadable', {
      message: `Line ${line} is not YAML: ${error.message.replace(/\.$/, '')}.`,
      remedy: 'Correct the file first: the catalog cannot read it either.',
      lines: [line],
    });
  }
}
