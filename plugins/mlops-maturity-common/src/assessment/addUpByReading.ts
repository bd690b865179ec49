import { READINGS } from './marks';
import type { ByReading, NodeScore } from './NodeScore';

function areAlike(
  parts: readonly ByReading<NodeScore>[],
  a: number,
  b: number,
): boolean {
  for (const scores of parts) {
    if (scores[a] !== scores[b]) {
      return false;
    }
  }
  return true;
}

/** The first reading under which every part comes to the same as under another. */
export function firstAlike(
  parts: readonly ByReading<NodeScore>[],
  reading: number,
): number {
  let earlier = 0;
  while (earlier < reading && !areAlike(parts, earlier, reading)) {
    earlier++;
  }
  return earlier;
}

/** What every part comes to under one reading. */
export function under(
  parts: readonly ByReading<NodeScore>[],
  reading: number,
): NodeScore[] {
  const nodes = new Array<NodeScore>(parts.length);
  for (let i = 0; i < parts.length; i++) {
    nodes[i] = parts[i][reading];
  }
  return nodes;
}

/**
 * Adds up what several parts come to, for every reading. Evidence of one grade is common, so where nothing reads
 * otherwise than under an earlier reading, neither does the result.
 */
export function addUpByReading<T>(
  parts: readonly ByReading<NodeScore>[],
  adder: { addUp(nodes: readonly NodeScore[]): T },
): ByReading<T> {
  const results = new Array<T>(READINGS.length);
  for (let reading = 0; reading < READINGS.length; reading++) {
    const alike = firstAlike(parts, reading);
    results[reading] =
      alike < reading ? results[alike] : adder.addUp(under(parts, reading));
  }
  return results;
}
