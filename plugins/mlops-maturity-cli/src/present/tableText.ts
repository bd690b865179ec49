/** Rows in columns as wide as their widest cell, the first row painted as the header. */
export function tableText(
  rows: string[][],
  options: { header?: (line: string) => string } = {},
): string {
  const { header = line => line } = options;
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, i) => {
      widths[i] = Math.max(widths[i] ?? 0, text.length);
    });
  }
  return rows
    .map((row, i) => {
      const line = `  ${row
        .map((text, column) => text.padEnd(widths[column]))
        .join('  ')}`.trimEnd();
      return i === 0 ? header(line) : line;
    })
    .join('\n');
}
