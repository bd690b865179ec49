import { stringify, type Stringifier } from 'csv-stringify';

/** Header and value of a column. */
export type CsvColumn<Row> = [
  header: string,
  cell: (row: Row) => string | number | undefined,
];

/** Lines of CSV that are safe to open in a spreadsheet, with these columns in order. */
export function csvTable<Row>(columns: readonly CsvColumn<Row>[]): {
  stringifier(): Stringifier;
  /** A row as the cells of a line. */
  cells(row: Row): (string | number | undefined)[];
} {
  return {
    stringifier: () =>
      stringify({
        header: true,
        columns: columns.map(([header]) => ({ key: header, header })),
        // Spreadsheets tell UTF-8 by its mark, and would run a cell that starts like a formula.
        bom: true,
        escape_formulas: true,
      }),
    cells: row => columns.map(([, cell]) => cell(row)),
  };
}
