/** The first column names the row; all others hold numbers. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const number = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** Two digits are more than one run is worth. */
export function ratio(value: number, base: number | undefined): string {
  return base === undefined || Number.isNaN(value) ? '–' : `${number.format(value / base)}×`;
}

export function count(value: number): string {
  return Number.isNaN(value) ? '–' : whole.format(value);
}

export function milliseconds(value: number): string {
  if (Number.isNaN(value)) return '–';
  return `${value < 10 ? number.format(value) : whole.format(value)} ms`;
}

export function megabytes(bytes: number): string {
  return `${number.format(bytes / 1e6)} MB`;
}
