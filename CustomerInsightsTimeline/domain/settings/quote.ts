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

/** A text of which pieces are quoted, read once however many pieces that are. */
export interface QuotedText {
  /** Counted from 1. */
  readonly lineAt: (offset: number) => number;
  /** Quotes `length` UTF-16 units from `offset` on, as far as they stand in one line. */
  readonly quoteAt: (offset: number, length: number) => Quote;
}

export function quotedText(text: string): QuotedText {
  const lines: Line[] = [];
  let start = 0;
  let number = 1;
  for (const { 0: lineEnd, index } of text.matchAll(/[\r\n]|$/g)) {
    lines.push({ ...visiblePart(text, start, index), start, number });
    start = index + 1;
    if (lineEnd === '\n' || text[start] !== '\n') number += 1;
  }

  function lineAround(offset: number): Line | undefined {
    let [first, last] = [0, lines.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((lines[middle]?.start ?? 0) <= offset) first = middle;
      else last = middle - 1;
    }
    return lines[first];
  }

  function quoteAt(offset: number, length: number): Quote {
    const { begin = 0, end = 0 } = lineAround(offset) ?? {};
    const markedEnd = Math.min(offset + length, Math.max(offset, end));
    return {
      before: endOf(text, Math.min(begin, offset), offset),
      marked: startOf(text, offset, markedEnd, MOST_MARKED),
      after: startOf(text, markedEnd, Math.max(markedEnd, end), MOST_AFTER),
    };
  }

  return { lineAt: (offset) => lineAround(offset)?.number ?? 1, quoteAt };
}

/** A stretch that no line end breaks: of CR LF the second makes an empty one, of the same number. */
interface Line {
  readonly start: number;
  readonly number: number;
  /** Where it begins and ends without the blanks around it. */
  readonly begin: number;
  readonly end: number;
}

function visiblePart(text: string, start: number, lineEnd: number): Pick<Line, 'begin' | 'end'> {
  const line = text.slice(start, lineEnd);
  const end = start + line.trimEnd().length;
  return { begin: Math.min(end, lineEnd - line.trimStart().length), end };
}

function startOf(text: string, begin: number, end: number, most: number): string {
  if (end - begin <= most) return text.slice(begin, end);
  return `${text.slice(begin, begin + most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function endOf(text: string, begin: number, end: number): string {
  if (end - begin <= MOST_BEFORE) return text.slice(begin, end);
  return `…${text.slice(end - MOST_BEFORE, end).replace(/^[\uDC00-\uDFFF]/, '')}`;
}
