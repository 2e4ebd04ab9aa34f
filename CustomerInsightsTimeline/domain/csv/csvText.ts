import { formulaSafe } from './formulaSafe';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as comma-separated values by RFC 4180: every cell in quotes, lines ended by CR LF, the
 * names in the first; and no cell that a spreadsheet could run. Null is an empty cell.
 */
export function csvText(
  names: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): string {
  const lines = [names, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function csvCell(text: string | null): string {
  return `"${formulaSafe(text ?? '').replace(/"/g, '""')}"`;
}
