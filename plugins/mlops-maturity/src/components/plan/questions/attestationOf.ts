import {
  attestationGrade,
  readAnnotationValue,
  type AttestRequest,
  type Grade,
  type KnownTools,
  type Practice,
} from 'backstage-plugin-mlops-maturity-common';

/** An answer as an attestation, and what that counts for. */
export interface AnswerAttestation {
  request: AttestRequest;
  said: Grade | 'no';
}

/**
 * Attests an answer that was given as the value of an annotation: its URL becomes the link; anything else that it points
 * at is told in the note, where no machine follows it.
 *
 * @returns undefined where nobody can read the value
 */
export function attestationOf(options: {
  value: string;
  practice: Practice;
  knownTools: KnownTools;
  /** ISO 8601 instant. */
  asOf: string;
}): AnswerAttestation | undefined {
  const { value, practice, knownTools, asOf } = options;
  const reading = readAnnotationValue(value, { practice, knownTools, asOf });
  if (!reading.readable) {
    return undefined;
  }
  const { met, date, pointer } = reading;
  const link = pointer?.type === 'url' ? pointer.url : undefined;
  const today = asOf.slice(0, 10);
  return {
    request: {
      practice: practice.id,
      met,
      ...(date && date <= today && { date }),
      ...(link && { link }),
      ...(pointer && !link && { note: value.trim() }),
    },
    said: met ? attestationGrade({ link }, practice) : 'no',
  };
}
