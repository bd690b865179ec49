import { useCallback, useMemo, useState } from 'react';
import type { PlannedLine } from './PlannedLine';

/** The lines a reader has chosen, in the order of choosing; at most one for a practice. */
export interface PlannedLines {
  lines: readonly PlannedLine[];
  has(practice: string): boolean;
  put(line: PlannedLine): void;
  remove(practice: string): void;
  clear(): void;
}

export function usePlannedLines(): PlannedLines {
  const [lines, setLines] = useState<readonly PlannedLine[]>([]);
  const put = useCallback(
    (line: PlannedLine) =>
      setLines(before => [
        ...before.filter(other => other.practice !== line.practice),
        line,
      ]),
    [],
  );
  const remove = useCallback(
    (practice: string) =>
      setLines(before => before.filter(line => line.practice !== practice)),
    [],
  );
  const clear = useCallback(() => setLines([]), []);
  return useMemo(
    () => ({
      lines,
      has: practice => lines.some(line => line.practice === practice),
      put,
      remove,
      clear,
    }),
    [lines, put, remove, clear],
  );
}
