import {
  gradeRank,
  readAnnotationValue,
  type Grade,
  type KnownTools,
  type Practice,
} from 'backstage-plugin-mlops-maturity-common';

/** What a value that somebody is typing will say, or why it will say nothing. */
export type PlannedValueReading =
  | { state: 'empty' }
  | { state: 'unreadable'; message: string; suggestion?: string }
  | {
      state: 'readable';
      said: Grade | 'no';
      /** It reaches the grade that the requirement's level asks for. */
      suffices: boolean;
      /** What keeps it from counting for more. */
      warning?: string;
      suggestion?: string;
    };

/** Reads a value as the annotation of a practice will be read, before it is written anywhere. */
export function readPlannedValue(options: {
  value: string;
  practice: Practice;
  /** Default: the built-in ones. */
  knownTools?: KnownTools;
  /** The weakest grade that counts for the requirement. */
  minimumGrade?: Grade;
  /** ISO 8601 instant. */
  asOf: string;
}): PlannedValueReading {
  const {
    value,
    practice,
    knownTools,
    minimumGrade = 'declared',
    asOf,
  } = options;
  if (!value.trim()) {
    return { state: 'empty' };
  }
  const reading = readAnnotationValue(value, {
    practice,
    knownTools,
    asOf,
  });
  if (!reading.readable) {
    const { message, suggestion } = reading;
    return { state: 'unreadable', message, suggestion };
  }
  const { met, grade, warning, suggestion } = reading;
  return {
    state: 'readable',
    said: met ? grade : 'no',
    suffices: !met || gradeRank(grade) >= gradeRank(minimumGrade),
    warning,
    suggestion,
  };
}
