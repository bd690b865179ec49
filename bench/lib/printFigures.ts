import os from 'node:os';
import type { Figure } from './Figure';

function shown(value: number | undefined, unit: string): string {
  if (value === undefined) {
    return '';
  }
  return `${unit === 'MB' ? value.toFixed(0) : value.toFixed(2)} ${unit}`;
}

/** Prints figures as a table for people, or as JSON for machines. */
export function printFigures(options: {
  title: string;
  /** How they were measured, a line each. */
  notes: string[];
  figures: Figure[];
  json: boolean;
}) {
  const { title, notes, figures, json } = options;
  const machine = `Node ${process.versions.node}, ${os
    .cpus()[0]
    ?.model.trim()}`;
  if (json) {
    console.log(JSON.stringify({ title, machine, notes, figures }, null, 2));
    return;
  }
  const rows = [
    ['', 'measured', 'limit', ''],
    ...figures.map(({ what, value, unit, limit }) => [
      what,
      shown(value, unit),
      shown(limit, unit),
      limit === undefined ? '' : value <= limit ? '✓' : '✗ over the limit',
    ]),
  ];
  const widths = [0, 1, 2].map(column =>
    Math.max(...rows.map(row => row[column].length)),
  );
  console.log(`\n${title} (${machine})\n`);
  for (const [what, value, limit, verdict] of rows) {
    console.log(
      `  ${what.padEnd(widths[0])}  ${value.padStart(
        widths[1],
      )}  ${limit.padStart(widths[2])}  ${verdict}`.trimEnd(),
    );
  }
  console.log(`\n${notes.map(note => `  ${note}`).join('\n')}\n`);
}
