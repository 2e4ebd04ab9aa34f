import type { Activity } from '../activity/Activity';
import type { Store } from '../loading/store';
import { createStore } from '../loading/store';
import type { Clock } from '../time/Clock';
import { inSlices } from '../loading/slices';
import { foldInSteps, holdsNeedle, needleOf } from './matchText';
import type { SearchedTexts, ShownWords } from './searchedTexts';
import { searchedTexts } from './searchedTexts';

export interface SearchState {
  /** As it was typed. */
  readonly query: string;
  /** How many of the rows were looked at, from the first. */
  readonly searched: number;
  /** How many rows there are to look at. */
  readonly of: number;
  /** The keys of the matching activities, in the order of the rows. */
  readonly matches: readonly string[];
  /**
   * The match that the reader went to last; null while there is none. Until all is searched again it may
   * be none of the matches yet.
   */
  readonly current: string | null;
  /** Whether the list is to hold the matches alone. */
  readonly onlyMatches: boolean;
  /** How often the reader went to a match, so that going to the same one again is seen as well. */
  readonly visits: number;
}

/** Looks for a text in a growing list, a slice at a time, so that the page never stands still. */
export interface Search extends Store<SearchState> {
  /** Starts over with another query; one that says nothing matches nothing. */
  readonly ask: (query: string) => void;
  /** The rows to look in: the first `count` of a list. Rows that were looked at are not again. */
  readonly lookIn: (rows: readonly Activity[], count: number) => void;
  /** Goes to the next or previous match, round the ends; to one that is still looked for, once it is there. */
  readonly step: (by: 1 | -1) => void;
  readonly goTo: (key: string) => void;
  /** Until the next search begins, which an empty query ends. */
  readonly showOnly: (onlyMatches: boolean) => void;
  readonly dispose: () => void;
}

export interface SearchOptions {
  readonly clock: Clock;
  readonly words: ShownWords;
}

/** No text holds it once it is folded, so no match reaches from one text into the next. */
const BETWEEN_TEXTS = '\u0000';

/** What one activity says, folded. */
interface Haystack {
  readonly shown: string;
  readonly spellings: string;
}

export function createSearch({ clock, words }: SearchOptions): Search {
  const state = createStore<SearchState>({
    query: '',
    searched: 0,
    of: 0,
    matches: [],
    current: null,
    onlyMatches: false,
    visits: 0,
  });
  const remembered = new WeakMap<Activity, Haystack>();
  /** The activity that is being folded, whatever is asked meanwhile. */
  let folding: { readonly activity: Activity; readonly steps: Iterator<void, Haystack> } | null =
    null;
  let rows: readonly Activity[] = [];
  let needle = '';
  /** The places of the matches among the rows. */
  let found: number[] = [];
  /** Where the search stands. */
  let place = 0;
  /** Which way the reader went before there was a match; 0 where nobody waits for one. */
  let waits: 1 | -1 | 0 = 0;
  let cancel: (() => void) | null = null;
  let disposed = false;

  /** Null while there is more of it to fold. */
  function haystackOf(activity: Activity): Haystack | null {
    const known = remembered.get(activity);
    if (known) return known;
    if (folding?.activity !== activity) {
      folding = { activity, steps: haystackInSteps(searchedTexts(activity, words)) };
    }
    const step = folding.steps.next();
    if (step.done !== true) return null;
    remembered.set(activity, step.value);
    folding = null;
    return step.value;
  }

  function isMatch({ shown, spellings }: Haystack): boolean {
    return holdsNeedle(shown, needle) || spellings.includes(BETWEEN_TEXTS + needle);
  }

  function publish(change: Partial<SearchState>) {
    state.set({ ...state.get(), ...change });
  }

  function visit(key: string) {
    publish({ current: key, visits: state.get().visits + 1 });
  }

  function searchOn() {
    cancel?.();
    cancel = null;
    const { searched, of } = state.get();
    place = searched;
    if (!disposed && needle !== '' && searched < of) cancel = inSlices(clock, look, report);
  }

  function look(): boolean {
    const row = rows[place];
    const haystack = row && haystackOf(row);
    if (haystack === null) return true;
    if (haystack && isMatch(haystack)) found.push(place);
    return ++place < state.get().of;
  }

  function report(isLast: boolean) {
    const { searched, matches, current } = state.get();
    if (place === searched) return;
    const all =
      found.length > matches.length ? found.flatMap((at) => rows[at]?.key ?? []) : matches;
    const isNone = isLast && current !== null && !all.includes(current);
    publish({ searched: place, matches: all, current: isNone ? null : current });
    // The last match is known at the end.
    if (waits !== 0 && (waits > 0 || isLast)) step(waits);
  }

  function step(by: 1 | -1) {
    const { matches, current, searched, of } = state.get();
    const at = current === null ? -1 : matches.indexOf(current);
    const from = at < 0 && by < 0 ? 0 : at;
    const next = matches[(from + by + matches.length) % matches.length];
    waits = next === undefined && searched < of ? by : 0;
    if (next !== undefined) visit(next);
  }

  return {
    ...state.readOnly,
    ask: (query) => {
      needle = needleOf(query);
      waits = 0;
      found = [];
      const { of, onlyMatches } = state.get();
      publish({
        query,
        searched: needle === '' ? of : 0,
        matches: [],
        current: null,
        onlyMatches: onlyMatches && needle !== '',
      });
      searchOn();
    },
    lookIn: (list, count) => {
      const { searched, matches, current, of } = state.get();
      const same = firstDifference(rows, list, Math.min(searched, count));
      if (list === rows && count === of) return;
      rows = list;
      found = found.filter((place) => place < same);
      const kept = found.length === matches.length ? matches : matches.slice(0, found.length);
      publish({
        searched: needle === '' ? count : same,
        of: count,
        matches: kept,
        // Where more came in before it, it is looked at again.
        current: rows.some(({ key }, place) => key === current && place < count) ? current : null,
      });
      searchOn();
    },
    step,
    goTo: (key) => {
      if (state.get().matches.includes(key)) visit(key);
    },
    showOnly: (onlyMatches) => {
      publish({ onlyMatches });
    },
    dispose: () => {
      disposed = true;
      cancel?.();
      state.close();
    },
  };
}

function* haystackInSteps({ shown, spellings }: SearchedTexts): Generator<void, Haystack> {
  const foldedShown = yield* foldAll(shown);
  const foldedSpellings = yield* foldAll(spellings);
  return {
    shown: foldedShown.join(BETWEEN_TEXTS),
    spellings: foldedSpellings.map((text) => BETWEEN_TEXTS + text).join(''),
  };
}

function* foldAll(texts: readonly string[]): Generator<void, readonly string[]> {
  const folded: string[] = [];
  for (const text of texts) folded.push(yield* foldInSteps(text));
  return folded;
}

/** The first place where two lists differ, at most `limit`. Growth in place is no difference. */
function firstDifference(
  before: readonly Activity[],
  after: readonly Activity[],
  limit: number,
): number {
  if (before === after) return limit;
  let place = 0;
  while (place < limit && before[place] === after[place]) place++;
  return place;
}
