import { spreadsheetText } from './spreadsheetText';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export type CsvSeparator = ',' | ';';

/**
 * What spreadsheets take for the separator where numbers have this sign before their decimals: in
 * half of Europe the comma is taken, and a file of commas opens as one column.
 */
export function separatorBeside(decimalSign: string): CsvSeparator {
  return decimalSign === ',' ? ';' : ',';
}

/** A text, which a spreadsheet has to show as it is; or a date, which it should know for one. */
export type CsvCell = string | { readonly date: string } | null;

/**
 * A table as separated values by RFC 4180: every cell in quotes, lines ended by CR LF, the names in
 * the first; and no cell that a spreadsheet could run. Null is an empty cell.
 */
export function csvText(
  names: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  separator: CsvSeparator,
): string {
  const lines = [names, ...rows].map((cells) => `${cells.map(cellText).join(separator)}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function cellText(cell: CsvCell): string {
  const isDate = cell !== null && typeof cell === 'object';
  const text = isDate ? cell.date : spreadsheetText(cell ?? '');
  return `"${text.replace(/"/g, '""')}"`;
}
