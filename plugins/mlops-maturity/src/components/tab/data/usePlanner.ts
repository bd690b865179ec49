import { useCallback } from 'react';
import {
  annotationKey,
  annotationLine,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturity } from './MaturityContext';
import { renewedValue } from './renewedValue';
import { readPlannedValue, type PlannedValueReading } from './readPlannedValue';

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
    annotations,
    assessment,
    planned: { put },
    practices,
    requirements,
  } = useMaturity();
  const read = useCallback(
    (value: string) =>
      readPlannedValue({
        value,
        practice: practices.get(practice)!,
        minimumGrade: requirements.get(practice)?.minimumGrade,
        asOf: assessment.asOf,
      }),
    [assessment.asOf, practice, practices, requirements],
  );
  const stands = annotations[annotationKey(practice, annotationPrefix)];
  const renewed =
    stands !== undefined && requirements.get(practice)?.status === 'stale'
      ? renewedValue(stands, assessment.asOf)
      : undefined;
  const plan = useCallback(
    (value: string) => {
      const reading = read(value);
      if (reading.state !== 'readable') {
        return;
      }
      const key = annotationKey(practice, annotationPrefix);
      const lineOf = (text: string) =>
        annotationLine({ annotationPrefix, practice, value: text });
      const current = annotations[key];
      put({
        practice,
        key,
        value,
        line: lineOf(value.trim()),
        said: reading.said,
        replaces: current === undefined ? undefined : lineOf(current),
      });
    },
    [annotationPrefix, annotations, practice, put, read],
  );
  return { read, plan, renewed };
}
