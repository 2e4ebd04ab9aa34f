/** A short piece of one line: what is meant, and what stands around it. What was cut off is "…". */
export interface Quote {
  readonly before: string;
  /** Empty where something is missing and nothing stands there. */
  readonly marked: string;
  readonly after: string;
}

/** In UTF-16 units, "…" not counted: two lines of a narrow form at most. */
const MOST_BEFORE = 24;
const MOST_MARKED = 32;
const MOST_AFTER = 12;

/** Quotes `length` UTF-16 units from `offset` on, as far as they stand in one line. */
export function quoteAt(text: string, offset: number, length: number): Quote {
  const before =
    text
      .slice(0, offset)
      .split(/[\r\n]/)
      .pop() ?? '';
  const [rest = ''] = text.slice(offset).split(/[\r\n]/, 1);
  return {
    before: endOf(before.trimStart(), MOST_BEFORE),
    marked: startOf(rest.slice(0, length), MOST_MARKED),
    after: startOf(rest.slice(length).trimEnd(), MOST_AFTER),
  };
}

function startOf(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function endOf(text: string, most: number): string {
  if (text.length <= most) return text;
  return `…${text.slice(-most).replace(/^[\uDC00-\uDFFF]/, '')}`;
}
