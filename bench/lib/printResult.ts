import { holds, shown, shownLimit, type Result } from './Figure';
import { describeMachine } from './machine';
import { saveResult } from './saveResult';

/** Prints a result as a table for people, or as one line of JSON for machines, and keeps it where that is asked for. */
export function printResult(
  options: Result & { json: boolean; save: boolean },
) {
  const { json, save, ...result } = options;
  const { values, ...told } = result;
  const machine = describeMachine();
  if (save) {
    saveResult(result, machine);
  }
  if (json) {
    console.log(JSON.stringify({ ...values, ...told, machine }));
    return;
  }
  const rows = [
    ['', 'measured', 'limit', ''],
    ...result.figures.map(figure => [
      figure.what,
      shown(figure.value, figure.unit),
      shownLimit(figure),
      { true: '✓', false: '✗ missed', undefined: '' }[String(holds(figure))]!,
    ]),
  ];
  const widths = [0, 1, 2].map(column =>
    Math.max(...rows.map(row => row[column].length)),
  );
  console.log(`\n${result.title}\n${Object.values(machine).join(', ')}\n`);
  for (const [what, value, limit, verdict] of rows) {
    console.log(
      `  ${what.padEnd(widths[0])}  ${value.padStart(
        widths[1],
      )}  ${limit.padStart(widths[2])}  ${verdict}`.trimEnd(),
    );
  }
  console.log(`\n${result.notes.map(note => `  ${note}`).join('\n')}\n`);
}
