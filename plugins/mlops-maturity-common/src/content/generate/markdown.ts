/** Said at the top of every generated page. */
export const GENERATED =
  '<!-- Generated from plugins/mlops-maturity-common/content by `yarn generate`. Do not edit. -->';

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

/** A table; cells may hold inline Markdown. */
export function table(header: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

/** A page of sections, empty ones left out. */
export function page(...sections: (string | undefined | false)[]): string {
  return `${[GENERATED, ...sections].filter(Boolean).join('\n\n')}\n`;
}
