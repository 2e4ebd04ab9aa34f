import type { FoldedText } from './foldText';
import { foldText, foldWithPlaces } from './foldText';
import { DIGIT_SIGNS, holdsNeedle, isLongNumber, joinDigits } from './needle';

/** A part of a text in UTF-16 code units; the end is not in it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a folded needle stands in a text, the first `most` times: whole characters with their marks,
 * in order, none twice. An empty needle stands nowhere.
 */
export function matchRanges(text: string, needle: string, most = Infinity): readonly TextRange[] {
  // Most texts hold no match, and knowing the places costs far more than knowing that.
  if (!holdsNeedle(foldText(text), needle)) return [];
  const whole = foldWithPlaces(text);
  const joined = isLongNumber(needle)
    ? rangesIn(withoutDigitSigns(whole), joinDigits(needle), most)
    : [];
  return joined.length > 0 ? joined : rangesIn(whole, needle, most);
}

function rangesIn(
  { folded, starts, ends }: FoldedText,
  needle: string,
  most: number,
): readonly TextRange[] {
  const ranges: { start: number; end: number }[] = [];
  let at = folded.indexOf(needle);
  while (at >= 0 && ranges.length < most) {
    const after = at + needle.length;
    const start = starts[at] ?? 0;
    const end = ends[after - 1] ?? start;
    const last = ranges[ranges.length - 1];
    // 'ß' is 'ss': one character may hold the end of one match and the start of the next.
    if (last && start < last.end) last.end = end;
    else ranges.push({ start, end });
    at = folded.indexOf(needle, after);
  }
  return ranges;
}

function withoutDigitSigns({ folded, starts, ends }: FoldedText): FoldedText {
  const dropped = new Set<number>();
  for (const { 0: sign, index } of folded.matchAll(DIGIT_SIGNS)) {
    for (let place = index; place < index + sign.length; place++) dropped.add(place);
  }
  const isKept = (_: unknown, place: number) => !dropped.has(place);
  return {
    folded: joinDigits(folded),
    starts: starts.filter(isKept),
    ends: ends.filter(isKept),
  };
}
