import type { CatalogedPractice } from '../practice/PracticeCatalog';
import { isWithin } from '../practice/PracticeBound';
import type { AnnotationValue } from './AnnotationValue';
import type { EvidencePointer } from './Claim';
import type { Grade } from './Grade';
import type { KnownTools } from './KnownTools';
import { parseAnnotationValue } from './parseAnnotationValue';

/**
 * What a value says of one practice: a statement with its grade, or why nobody can read it there.
 */
export type PracticeReading =
  | {
      readable: true;
      met: boolean;
      grade: Grade;
      pointer?: EvidencePointer;
      date?: string;
      /** Why something that points is only declared. */
      doubt?: 'bare-host' | 'unknown-tool';
    }
  | {
      readable: false;
      kind: 'unreadable-value' | 'unreadable-measure';
      /** A clause: "it is empty". Absent where it simply is in none of the forms. */
      because?: string;
    };

function unreadable(because?: string): PracticeReading {
  return { readable: false, kind: 'unreadable-value', because };
}

function readMeasure(
  value: AnnotationValue & { type: 'measure' },
  { bound }: CatalogedPractice,
): PracticeReading {
  const met = bound && isWithin(value.measure, bound);
  return met === undefined
    ? {
        readable: false,
        kind: 'unreadable-measure',
        because: bound
          ? 'it cannot be compared with the bound'
          : 'the practice states no bound',
      }
    : {
        readable: true,
        met,
        grade: 'declared',
        pointer: { type: 'measure', measure: value.measure },
      };
}

function readTool(
  value: AnnotationValue & { type: 'tool' },
  tools: KnownTools,
): PracticeReading {
  const tool = tools.find(value.tool);
  return {
    readable: true,
    met: true,
    grade: tool ? 'backed' : 'declared',
    pointer: { type: 'tool', tool: tool?.id ?? value.tool, id: value.id },
    ...(tool ? {} : { doubt: 'unknown-tool' as const }),
  };
}

const NAME_OF_TYPE = {
  url: 'web address',
  entity: 'entity ref',
  tool: 'tool reference',
  measure: 'measure',
};

function readStatement(
  value: AnnotationValue,
  practice: CatalogedPractice,
  tools: KnownTools,
): PracticeReading {
  // An honest no can be said of every practice, whatever would show it.
  if (value.type === 'no') {
    return { readable: true, met: false, grade: 'declared' };
  }
  const needed = value.type === 'yes' ? 'yes-no' : value.type;
  if (!practice.accepts.has(needed)) {
    return unreadable(
      value.type === 'yes'
        ? 'a plain `yes` does not show this practice'
        : `this practice takes no ${NAME_OF_TYPE[value.type]}`,
    );
  }
  switch (value.type) {
    case 'yes':
      return { readable: true, met: true, grade: 'declared' };
    case 'url':
      return {
        readable: true,
        met: true,
        grade: value.bareHost ? 'declared' : 'backed',
        pointer: { type: 'url', url: value.url },
        ...(value.bareHost && { doubt: 'bare-host' as const }),
      };
    case 'entity':
      return {
        readable: true,
        met: true,
        grade: 'backed',
        pointer: { type: 'entity', entityRef: value.entityRef },
      };
    case 'tool':
      return readTool(value, tools);
    default:
      return readMeasure(value, practice);
  }
}

/** Reads a value as the value of one practice's own key. Never throws. */
export function readPracticeValue(
  text: string,
  practice: CatalogedPractice,
  tools: KnownTools,
): PracticeReading {
  const value = parseAnnotationValue(text);
  if (value.type === 'unreadable') {
    return unreadable(value.because);
  }
  const reading = readStatement(value, practice, tools);
  if (reading.readable && value.date) {
    reading.date = value.date;
  }
  return reading;
}
