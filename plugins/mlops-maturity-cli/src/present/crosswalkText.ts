import type { Chalk } from 'chalk';
import type {
  Crosswalk,
  CrosswalkEntry,
} from 'backstage-plugin-mlops-maturity-common';
import { printable } from './printable';
import { tableText } from './tableText';

/** One subject read in every model. */
export interface CrosswalkReading extends Crosswalk {
  subject: string;
}

function share({ value, of }: { value: number; of: number }): string {
  return `${value} of ${of}`;
}

function row(entry: CrosswalkEntry): string[] {
  const { model, level, confirmedLevel, top, known, shared, applies } = entry;
  return [
    model.title,
    `${level.number} of ${top}, ${level.name}`,
    String(confirmedLevel.number),
    share(known),
    share(shared),
    applies ? '' : 'for comparison only: it does not assess this type',
  ];
}

/** Subjects read in every model side by side, for people. */
export function crosswalkText(
  readings: CrosswalkReading[],
  paint: Chalk,
): string {
  const header = ['', 'level', 'confirmed', 'answered', 'shared'];
  const blocks = readings.map(
    ({ subject, entries }) =>
      `${paint.bold.underline(printable(subject))}\n${tableText(
        [header, ...entries.map(row)],
        { header: paint.dim },
      )}`,
  );
  const legend =
    'answered: requirements that the subject’s evidence speaks of; shared: requirements whose practice another model asks for too.';
  return readings.length === 0
    ? 'No subjects.\n'
    : `${[...blocks, paint.dim(legend)].join('\n\n')}\n`;
}
