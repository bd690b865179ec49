import { Alias, Document, isAlias, isNode, Node, Pair, visit } from 'yaml';
import { DescriptorFile, offsetOf } from './DescriptorFile';
import { linesText, refuse } from './Refusal';

/** The aliases of a document that stand for a node. */
function aliasesOf(node: Node, document: Document): Alias[] {
  const aliases: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === node) {
        aliases.push(alias);
      }
    },
  });
  return aliases;
}

function refuseShared(what: string, lines: number[]): never {
  return refuse('shared', {
    message: `${what} by an anchor and its aliases (${linesText(
      lines,
    )}), so that an edit in one place would change the other.`,
    remedy: 'Write out what is shared, then edit it.',
    lines,
  });
}

/** Refuses a node that is an alias, or that aliases repeat elsewhere. */
export function refuseSharedNode(
  name: string,
  node: unknown,
  { file, document }: { file: DescriptorFile; document: Document },
) {
  if (isAlias(node)) {
    const lines = [node, node.resolve(document)].map(at =>
      file.lineOf(offsetOf(at)),
    );
    refuseShared(`\`${name}\` is shared`, lines);
  }
  if (isNode(node) && 'anchor' in node && node.anchor) {
    const aliases = aliasesOf(node, document);
    if (aliases.length > 0) {
      const lines = [node, ...aliases].map(at => file.lineOf(offsetOf(at)));
      refuseShared(`\`${name}\` is shared`, lines);
    }
  }
}

/** Refuses to take away a pair, or only its value, when something in it is repeated elsewhere by an alias. */
export function refuseSharedWithin(
  key: string,
  taken: Pair | Node,
  { file, document }: { file: DescriptorFile; document: Document },
) {
  const inside = new Set<unknown>();
  const anchored: Node[] = [];
  const note = (node: Node) => {
    inside.add(node);
    if ('anchor' in node && node.anchor) {
      anchored.push(node);
    }
  };
  const parts = isNode(taken) ? [taken] : [taken.key, taken.value];
  for (const part of parts.filter(isNode)) {
    visit(part as Node, { Node: (_, node) => note(node) });
  }
  for (const node of anchored) {
    const aliases = aliasesOf(node, document).filter(
      alias => !inside.has(alias),
    );
    if (aliases.length > 0) {
      const lines = [node, ...aliases].map(at => file.lineOf(offsetOf(at)));
      refuseShared(`The value of \`${key}\` is shared`, lines);
    }
  }
}
