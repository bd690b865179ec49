import { useCallback } from 'react';
import { annotationKey } from 'backstage-plugin-mlops-maturity-common';
import { useMaturity } from './MaturityContext';
import { readPlannedValue, type PlannedValueReading } from './readPlannedValue';
import { renewedValue } from './renewedValue';
import { standingValue } from './standingValue';

/** Reads values for one practice's annotation and plans its line. */
export interface Planner {
  /** Where the annotation has run out: its value with the day of the assessment. */
  renewed?: string;
  read(value: string): PlannedValueReading;
  /** Plans the line; a value that cannot be read is left alone. */
  plan(value: string): void;
}

export function usePlanner(practice: string): Planner {
  const {
    annotationPrefix,
    knownTools,
    planned: { put },
    practices,
    requirements,
    response: { assessment, evidence },
  } = useMaturity();
  const { asOf } = assessment;
  const key = annotationKey(practice, annotationPrefix);
  const requirement = requirements.get(practice);
  const read = useCallback(
    (value: string) =>
      readPlannedValue({
        value,
        practice: practices.get(practice)!,
        knownTools,
        minimumGrade: requirement?.minimumGrade,
        asOf,
      }),
    [asOf, knownTools, practice, practices, requirement],
  );
  const plan = useCallback(
    (value: string) => {
      const reading = read(value);
      if (reading.state === 'readable') {
        put({ practice, key, value: value.trim(), said: reading.said });
      }
    },
    [key, practice, put, read],
  );
  const standing = standingValue(evidence, key);
  const renewed =
    standing !== undefined && requirement?.status === 'stale'
      ? renewedValue(standing, asOf)
      : undefined;
  return { read, plan, renewed };
}
