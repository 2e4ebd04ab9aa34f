/** A text as search compares it, and where in the text each of its characters came from. */
interface FoldedText {
  readonly folded: string;
  /** Where the character behind each unit of `folded` begins in the text. */
  readonly starts: readonly number[];
  /** Where it ends, with the marks that belong to it. */
  readonly ends: readonly number[];
}

const PLAIN = /^[ -~]*$/;
/** What is not seen, and the stroke that only makes an Arabic word longer. */
const UNSEEN = /[\p{Cf}\p{Cc}ـ]/gu;
const DIGIT = /\p{Nd}/u;

/** Signs and letters that keyboards have one of, and print several, by what people type for them. */
const TYPED = new Map(
  [
    ["'", '‘’‚‛′‵´ʹʻʼʽˈ‹›'],
    ['"', '“”„‟″‶«»'],
    ['-', '‐‑‒–—―−⁃﹘'],
    [',', '٬،'],
    ['.', '٫'],
    ['ae', 'æ'],
    ['oe', 'œ'],
    ['o', 'ø'],
    ['l', 'ł'],
    ['d', 'đð'],
    ['h', 'ħ'],
    ['t', 'ŧ'],
    ['σ', 'ς'],
  ].flatMap(([sign, printed = '']) => Array.from(printed, (each) => [each, sign])),
);

/**
 * Marks that modify a letter without being one: accents, Arabic and Hebrew points. The vowel signs
 * of Indic scripts are marks as well, but there they distinguish words.
 */
const DIACRITIC = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]/gu;

/**
 * Text without the differences that nobody types: case, diacritics, compatibility forms (a full-width
 * A, the no-break space of a formatted amount), the shapes of quotes, dashes and digits, and what is
 * not seen at all.
 */
export function foldText(text: string): string {
  const folded = text.replace(/[^ -~]+/g, (foreign) => {
    let part = '';
    for (const character of foreign) part += foldCharacter(character);
    return part;
  });
  return folded.toLowerCase();
}

/** How many units are folded before others get their turn: a millisecond's work. */
const STEP = 20_000;

/** As `foldText`, with a pause after each part of a long text. */
export function* foldInSteps(text: string): Generator<void, string> {
  let folded = '';
  for (let from = 0; from < text.length;) {
    let to = from + STEP;
    // No character is folded in two halves.
    if (/[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to++;
    if (from > 0) yield;
    folded += foldText(text.slice(from, to));
    from = to;
  }
  return folded;
}

/** As `foldText`, with the way back: a fold may be longer than its character, or nothing. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  let previous = 0;
  for (const character of text) {
    const part = foldCharacter(character);
    const end = start + character.length;
    if (part === '') {
      // What adds nothing belongs to the character before it.
      ends.fill(end, previous);
    } else {
      previous = folded.length;
      folded += part;
      while (starts.length < folded.length) {
        starts.push(start);
        ends.push(end);
      }
    }
    start = end;
  }
  return { folded, starts, ends };
}

/** What few characters fold to, as a long text has few different ones. */
const known = new Map<string, string>();
const MOST_KNOWN = 4096;

/**
 * Character by character, so that no neighbour changes the fold. Upper case on the way makes one of
 * the letters that only then are the same: ß and ẞ, σ and ς, ſ and s, ı and i.
 */
function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = foldOf(character);
    if (known.size < MOST_KNOWN) known.set(character, folded);
  }
  return folded;
}

function foldOf(character: string): string {
  if (PLAIN.test(character)) return character.toLowerCase();
  if (character !== '\uFEFF' && /\s/.test(character)) return ' ';
  if (DIGIT.test(character)) return digitOf(character);
  const letters = typed(character).normalize('NFKD').replace(DIACRITIC, '').replace(UNSEEN, '');
  return typed(letters.toLowerCase().toUpperCase().toLowerCase());
}

function typed(text: string): string {
  return Array.from(text, (character) => TYPED.get(character) ?? character).join('');
}

/** Unicode has the ten digits of every script in their order, from a code that ends in 0 or 6. */
function digitOf(character: string): string {
  const [plain = ''] = character.normalize('NFKD');
  const code = plain.codePointAt(0) ?? 0;
  const row = code & ~15;
  const zero = row + (DIGIT.test(String.fromCodePoint(row)) ? 0 : 6);
  return String(code - zero);
}

/** A query as it is looked for: folded, without the blanks around it. An empty one is nowhere. */
export function needleOf(query: string): string {
  return foldText(query).trim();
}

/** Single signs that part the digits of an amount, a date or a phone number. */
const DIGIT_SIGNS = /(?<=\d)(?: ?[()] ?|[ .,'/-])(?=\d)/g;

/** Fewer digits are part of too many other numbers for the signs among them to mean nothing. */
const LONG_NUMBER = /\d{4}/;

/** "12,500" and "+41 79 123 45 67" as "12500" and "+41791234567". */
function joinDigits(folded: string): string {
  return folded.replace(DIGIT_SIGNS, '');
}

/** Whether it is looked for with and without the signs among its digits. */
function isLongNumber(needle: string): boolean {
  return LONG_NUMBER.test(joinDigits(needle));
}

/** Whether a folded text holds a needle, as it stands or with its digits parted in another way. */
export function holdsNeedle(folded: string, needle: string): boolean {
  if (needle === '') return false;
  if (folded.includes(needle)) return true;
  return isLongNumber(needle) && joinDigits(folded).includes(joinDigits(needle));
}

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
