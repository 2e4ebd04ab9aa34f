import { foldText, foldWithPlaces } from './foldText';

/** A part of a text in UTF-16 code units; the end is not in it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a folded needle stands in a text: whole characters with their marks, in order, none twice.
 * An empty needle stands nowhere.
 */
export function matchRanges(text: string, needle: string): readonly TextRange[] {
  // Most texts hold no match, and knowing the places costs far more than knowing that.
  if (needle === '' || !foldText(text).includes(needle)) return [];
  const { folded, starts, ends } = foldWithPlaces(text);
  const ranges: { start: number; end: number }[] = [];
  let at = folded.indexOf(needle);
  while (at >= 0) {
    const after = at + needle.length;
    const start = starts[at] ?? 0;
    const end = ends[after - 1] ?? text.length;
    const last = ranges[ranges.length - 1];
    // 'ß' is 'ss': one character may hold the end of one match and the start of the next.
    if (last && start < last.end) last.end = end;
    else ranges.push({ start, end });
    at = folded.indexOf(needle, after);
  }
  return ranges;
}
