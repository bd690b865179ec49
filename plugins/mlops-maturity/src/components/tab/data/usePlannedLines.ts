import { useCallback, useMemo, useState } from 'react';
import type { Evidence } from 'backstage-plugin-mlops-maturity-common';
import { descriptorLine } from './descriptorLine';
import type { PlannedLine, PlannedValue } from './PlannedLine';
import { standingValue } from './standingValue';

/** The lines a reader has chosen, in the order of choosing; at most one for a practice. */
export interface PlannedLines {
  lines: readonly PlannedLine[];
  has(practice: string): boolean;
  put(value: PlannedValue): void;
  remove(practice: string): void;
  clear(): void;
}

function toLine(evidence: Evidence, planned: PlannedValue): PlannedLine {
  const { key, value } = planned;
  const standing = standingValue(evidence, key);
  return {
    ...planned,
    line: descriptorLine(key, value),
    ...(standing !== undefined && { replaces: descriptorLine(key, standing) }),
  };
}

/** Keeps what a reader has chosen. A line that has come to stand in the descriptor is planned no longer. */
export function usePlannedLines(evidence: Evidence): PlannedLines {
  const [values, setValues] = useState<readonly PlannedValue[]>([]);
  const put = useCallback(
    (value: PlannedValue) =>
      setValues(before => [
        ...before.filter(other => other.practice !== value.practice),
        value,
      ]),
    [],
  );
  const remove = useCallback(
    (practice: string) =>
      setValues(before => before.filter(value => value.practice !== practice)),
    [],
  );
  const clear = useCallback(() => setValues([]), []);
  return useMemo(() => {
    const lines = values
      .filter(({ key, value }) => standingValue(evidence, key) !== value)
      .map(value => toLine(evidence, value));
    return {
      lines,
      has: practice => lines.some(line => line.practice === practice),
      put,
      remove,
      clear,
    };
  }, [evidence, values, put, remove, clear]);
}
