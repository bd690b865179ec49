/**
 * Prints a table of the steps and, as the last line, the total of all tests. A
 * step without tests of its own (lint, types …) only counts when it failed.
 */
export function printSummary(results) {
  const row = (...cells) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(9)))
      .join('');
  console.log();
  console.log(row('', 'passed', 'failed', 'skipped', 'seconds'));
  for (const { name, passed, failed, skipped = 0, seconds } of results) {
    const count = number => String(number || '·');
    console.log(
      row(
        `${failed ? '✗' : '✓'} ${name}`,
        count(passed),
        count(failed),
        count(skipped),
        seconds.toFixed(0),
      ),
    );
  }
  const total = key => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
}
