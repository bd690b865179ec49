import type { Terminal } from '../Terminal';

const COMFORTABLE = 100;

/** How wide text is set: as the terminal, but never wider than is comfortable to read. */
export function widthOf({ stdout }: Pick<Terminal, 'stdout'>): number {
  return Math.min(stdout.columns || COMFORTABLE, COMFORTABLE);
}
