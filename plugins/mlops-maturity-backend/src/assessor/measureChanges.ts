import {
  compareMeasures,
  type Evidence,
} from 'backstage-plugin-mlops-maturity-common';
import type { StoredMeasureChange } from '../store/ChangeRecord';

type Measures = Evidence['measures'];

/** The difference of what owners state of their delivery; `24h` and `1d` are the same. */
export function measureChanges(
  from: Measures,
  to: Measures,
): StoredMeasureChange[] {
  const ids = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...ids].sort().flatMap(id => {
    const before = from[id]?.measure;
    const after = to[id]?.measure;
    const isSame = before && after && compareMeasures(before, after) === 0;
    return isSame
      ? []
      : [
          {
            measure: id,
            ...(before && { from: before }),
            ...(after && { to: after }),
          },
        ];
  });
}
