import { countBefore } from '../binarySearch';
import { shortened } from '../clippedText';
import type { Store } from '../loading/store';
import { createStore } from '../loading/store';

/** A short piece of one line: what is meant, and what stands around it. "…" marks a cut. */
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
    return lines[countBefore(lines, (line) => line.start <= offset) - 1];
  }

  function quoteAt(offset: number, length: number): Quote {
    const { begin = 0, end = 0 } = lineAround(offset) ?? {};
    const markedEnd = Math.min(offset + length, Math.max(offset, end));
    return {
      before: endOf(text, Math.min(begin, offset), offset),
      marked: shortened(text.slice(offset, markedEnd), MOST_MARKED),
      after: shortened(text.slice(markedEnd, end), MOST_AFTER),
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

function endOf(text: string, begin: number, end: number): string {
  if (end - begin <= MOST_BEFORE) return text.slice(begin, end);
  return `…${text.slice(end - MOST_BEFORE, end).replace(/^\p{Surrogate}/u, '')}`;
}

/** What is wrong with a maker's setting; all else that it says is followed. */
export interface SettingFault {
  /** The name of the input in the manifest. */
  readonly setting: string;
  /** Counted from 1 within the text of the setting; null where it has no lines to speak of. */
  readonly line: number | null;
  /** What stands there; absent where there is nothing to look through. */
  readonly quote?: Quote;
  /** The names on the way to what is wrong, outermost first; empty for the setting as a whole. */
  readonly path: readonly string[];
  readonly reason: FaultReason;
}

/** A fault of a setting as a whole, or of the part that the names lead to, where no line tells more. */
export function faultOf(
  setting: string,
  reason: FaultReason,
  path: readonly string[] = [],
): SettingFault {
  return { setting, line: null, path, reason };
}

export type FaultReason =
  /** The mark that has to stand here; null where what stands here is no JSON at all. */
  | { readonly kind: 'syntax'; readonly missing: string | null }
  | { readonly kind: 'wrongKind'; readonly wanted: JsonKind }
  /** `allowed` is empty where the names are too many to list. */
  | { readonly kind: 'unknownName'; readonly allowed: readonly string[] }
  | { readonly kind: 'notOneOf'; readonly given: string; readonly allowed: readonly string[] }
  /** `most` is Infinity where there is no upper bound; `used` is what counts in place of `given`. */
  | {
      readonly kind: 'outOfRange';
      readonly given: string;
      readonly least: number;
      readonly most: number;
      readonly used: number;
    }
  /** `example` is of the form that this must have. */
  | { readonly kind: 'wrongForm'; readonly example: string }
  /** Another setting has a value that leaves this one without use. */
  | { readonly kind: 'noUse'; readonly setting: string; readonly value: string }
  /** What can't be the name of a table or a column of Dataverse. */
  | { readonly kind: 'notAName'; readonly given: string }
  /** Neither the server nor the data-set has a table or column of this name. */
  | { readonly kind: 'notFound'; readonly given: string }
  | { readonly kind: 'notAColor'; readonly given: string }
  /** What else than colours a theme has. */
  | { readonly kind: 'onlyColors'; readonly others: readonly string[] }
  /** A theme that can't be read, for which none of it is followed. */
  | { readonly kind: 'lowContrast'; readonly text: string; readonly ground: string }
  /** Filters of which none is followed: one can't be read, or all are of a later release. */
  | { readonly kind: 'filtersBroken' | 'filtersNewer' | 'filtersLocked' }
  /** Filters of so many characters, of which the bound column takes fewer. */
  | { readonly kind: 'filtersTooLong'; readonly length: number; readonly most: number }
  /** A name that was given before; the first one counts. */
  | { readonly kind: 'repeated' }
  /** A list that is longer than that; the first ones count. */
  | { readonly kind: 'tooMany'; readonly most: number };

export type JsonKind = 'object' | 'list' | 'text' | 'number' | 'yesNo';

/**
 * What a maker left open, so that the control has less to show than it could. The names are those of
 * the manifest.
 */
export type SettingGap =
  /** Nothing is bound, or what is bound holds nothing where the control is looked at. */
  | {
      readonly kind: 'notBound';
      readonly setting: 'CustomerId' | 'Activities' | 'SegmentMemberships' | 'Insights';
    }
  /** Bound to a secured column whose value this user may not read. */
  | { readonly kind: 'secret'; readonly setting: 'CustomerId' }
  /** A data-set that is bound and empty. */
  | { readonly kind: 'noRows'; readonly setting: 'Activities' }
  /** Columns of a data-set that are neither mapped nor found by their names. */
  | {
      readonly kind: 'notMapped' | 'requiredNotMapped';
      readonly setting: string;
      readonly columns: readonly string[];
    };

/** What is wrong with settings as only the answers of a server show. */
interface FoundFaults extends Store<readonly SettingFault[]> {
  /** The same fault counts once. */
  readonly report: (fault: SettingFault) => void;
}

export function createFoundFaults(): FoundFaults {
  const found = createStore<readonly SettingFault[]>([]);
  return {
    ...found.readOnly,
    report: (fault) => {
      if (!found.get().includes(fault)) found.set([...found.get(), fault]);
    },
  };
}
