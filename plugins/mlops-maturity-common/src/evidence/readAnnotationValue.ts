import type { Practice } from '../practice/Practice';
import { catalogPractice } from '../practice/PracticeCatalog';
import { acceptedForms, orOf } from './acceptedForms';
import { calendarDayOf } from './calendarDate';
import type { EvidencePointer } from './Claim';
import type { Grade } from './Grade';
import { BUILTIN_KNOWN_TOOLS, KnownTools } from './KnownTools';
import { readPracticeValue } from './practiceValue';
import { suggestPracticeValue, suggestTool } from './readPracticeKey';

/** @public */
export interface ReadAnnotationValueOptions {
  practice: Practice;
  /** Default: {@link BUILTIN_KNOWN_TOOLS}. */
  knownTools?: KnownTools;
  /** The instant of reading, ISO 8601; absent: no date is taken for a future one. */
  asOf?: string;
}

/**
 * What a value says of a practice, or why nobody can read it.
 *
 * @public
 */
export type AnnotationValueReading =
  | {
      readable: true;
      met: boolean;
      grade: Grade;
      /** `YYYY-MM-DD`. */
      date?: string;
      pointer?: EvidencePointer;
      /** What keeps it from counting for more, or its date from counting, one sentence. */
      warning?: string;
      /** The value that was probably meant, where there is a warning. */
      suggestion?: string;
    }
  | {
      readable: false;
      /** One sentence, with the accepted forms. */
      message: string;
      /** Phrases with an example each. */
      acceptedForms: string[];
      /** The value that was probably meant. */
      suggestion?: string;
    };

/**
 * Reads a value as that of a practice's own key, for telling its owner while it is typed.
 *
 * @public
 * @throws TypeError when `asOf` is given and is no instant.
 */
export function readAnnotationValue(
  text: string,
  options: ReadAnnotationValueOptions,
): AnnotationValueReading {
  const { knownTools = BUILTIN_KNOWN_TOOLS, asOf } = options;
  const practice = catalogPractice(options.practice);
  const reading = readPracticeValue(text, practice, knownTools);
  if (!reading.readable) {
    const forms = acceptedForms(practice);
    const suggestion = suggestPracticeValue(text, practice, knownTools);
    return {
      readable: false,
      message: `${
        reading.because
          ? `This cannot be read: ${reading.because}.`
          : 'Nobody can read this.'
      } Write ${orOf(forms)}.`,
      acceptedForms: forms,
      ...(suggestion && { suggestion }),
    };
  }
  const { met, grade, date, pointer, doubt } = reading;
  const read = {
    readable: true as const,
    met,
    grade,
    ...(date && { date }),
    ...(pointer && { pointer }),
  };
  if (date && asOf && date > calendarDayOf(asOf)) {
    return {
      ...read,
      warning: `${date} is still to come, so it counts as undated.`,
    };
  }
  if (doubt === 'bare-host') {
    return {
      ...read,
      warning:
        'It points at a host and at nothing on it, so it counts as declared only: point at the page that shows it.',
    };
  }
  if (doubt === 'unknown-tool' && pointer?.type === 'tool') {
    const suggestion = suggestTool(text, pointer.tool, knownTools);
    return {
      ...read,
      warning: `\`${pointer.tool}\` is no known tool, so it counts as declared only.`,
      ...(suggestion && { suggestion }),
    };
  }
  return read;
}
