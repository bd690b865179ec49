import type { CatalogedPractice } from '../practice/PracticeCatalog';
import type {
  AnnotationContext,
  AnnotationReadings,
} from './AnnotationReadings';
import type { Claim } from './Claim';
import {
  bareHost,
  futureDate,
  Place,
  unknownTool,
  unreadableValue,
} from './findings';
import type { KnownTools } from './KnownTools';
import { PracticeReading, readPracticeValue } from './practiceValue';
import { kept } from './quoted';
import { suggestValue } from './suggestValue';

/** The readable value nearest to one that cannot be read. */
export function suggestPracticeValue(
  text: string,
  practice: CatalogedPractice,
  tools: KnownTools,
): string | undefined {
  return suggestValue(
    text,
    suggestion => readPracticeValue(suggestion, practice, tools).readable,
  );
}

/** A value with a misspelt tool, with the tool spelled right. */
export function suggestTool(
  text: string,
  tool: string,
  tools: KnownTools,
): string | undefined {
  const right = tools.nearest(tool);
  const value = text.trim();
  return right && right + value.slice(value.indexOf(':'));
}

function doubtAbout(
  place: Place,
  practice: string,
  reading: PracticeReading & { readable: true },
  tools: KnownTools,
) {
  if (reading.doubt === 'bare-host') {
    return bareHost(place, practice);
  }
  const tool = reading.pointer?.type === 'tool' ? reading.pointer.tool : '';
  return unknownTool(place, {
    tool,
    practice,
    suggestion: suggestTool(place.value, tool, tools),
  });
}

/** Reads a practice's own key. */
export function readPracticeKey(
  place: Place,
  practice: CatalogedPractice,
  context: AnnotationContext,
  readings: AnnotationReadings,
) {
  const { id } = practice.practice;
  const { tools, today } = context;
  const reading = readPracticeValue(place.value, practice, tools);
  if (!reading.readable) {
    readings.findings.push(
      unreadableValue(place, {
        ...reading,
        practice,
        suggestion: suggestPracticeValue(place.value, practice, tools),
      }),
    );
    return;
  }
  const claim: Claim = {
    practice: id,
    met: reading.met,
    grade: reading.grade,
    source: 'annotation',
    key: place.key,
    value: kept(place.value),
  };
  if (reading.pointer) {
    claim.pointer = reading.pointer;
  }
  if (reading.date) {
    if (reading.date > today) {
      readings.findings.push(futureDate(place, reading.date, id));
      readings.futureDates.add(reading.date);
    } else {
      claim.date = reading.date;
    }
  }
  if (reading.doubt) {
    readings.findings.push(doubtAbout(place, id, reading, tools));
  }
  readings.claims.push(claim);
  readings.own.push(claim);
}
