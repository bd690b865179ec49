/** Puts `text` in the place of what is between two offsets. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/**
 * Applies splices that do not overlap; those at the same place in the order they are given.
 *
 * @throws RangeError where two of them overlap.
 */
export function applySplices(text: string, splices: Splice[]): string {
  const inOrder = splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((a, b) => a.from - b.from || a.to - b.to || a.index - b.index);
  let result = '';
  let done = 0;
  for (const splice of inOrder) {
    if (splice.from < done) {
      throw new RangeError(`Two splices overlap at ${splice.from}`);
    }
    result += text.slice(done, splice.from) + splice.text;
    done = splice.to;
  }
  return result + text.slice(done);
}
