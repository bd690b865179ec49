import { BUILTIN_TOOLS } from './builtinTools';
import type { KnownTool } from './KnownTool';
import { nearest } from './nearest';

/**
 * The tools that a value `<tool>:<id>` may name, to be looked up by id or alias.
 *
 * @public
 */
export interface KnownTools {
  readonly tools: readonly KnownTool[];
  /** By id or alias, without case. */
  find(word: string): KnownTool | undefined;
  /** The word for a tool that a misspelt one most probably means. */
  nearest(word: string): string | undefined;
}

/**
 * Makes the known tools of a portal: the built-in ones and its own. An own one with the id of a built-in one replaces it.
 *
 * @public
 */
export function createKnownTools(
  ownTools: readonly KnownTool[] = [],
): KnownTools {
  const byId = new Map(
    [...BUILTIN_TOOLS, ...ownTools].map(tool => [tool.id.toLowerCase(), tool]),
  );
  const tools = [...byId.values()];
  const byWord = new Map<string, KnownTool>();
  for (const tool of tools) {
    for (const alias of tool.aliases ?? []) {
      byWord.set(alias.toLowerCase(), tool);
    }
  }
  for (const [id, tool] of byId) {
    byWord.set(id, tool);
  }
  return {
    tools,
    find: word => byWord.get(word.toLowerCase()),
    nearest: word => nearest(word, byWord.keys()),
  };
}

/** @public */
export const BUILTIN_KNOWN_TOOLS: KnownTools = createKnownTools();
