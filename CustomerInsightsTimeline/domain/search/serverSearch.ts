import type { Activity, Readable } from '../activity/Activity';
import { toActivity } from '../activity/Activity';
import type { CustomerSource, TextSearchRequest } from '../CustomerSource';
import { serverFilterKey, withoutHidden } from '../filter/ServerFilter';
import type { Store } from '../loading/store';
import { createStore } from '../loading/store';
import type { Clock } from '../time/Clock';
import type { HiddenTypes } from '../types/typeSettings';
import { NOTHING_HIDDEN } from '../types/typeSettings';

/** What the server has found, loaded or not, in the order that was asked for. */
export interface ServerFindings {
  readonly text: string;
  readonly activities: readonly Activity[];
  /** Whether the server has more that hold the text. */
  readonly hasMore: boolean;
}

/**
 * Asks the server for a text beside the search of what is loaded. What it finds is an addition: where it
 * refuses, fails or is late, nothing is said. Findings stay until others take their place, as the reader
 * may be at one of them.
 */
export interface ServerSearch extends Store<ServerFindings> {
  /**
   * Asks once the reader has stopped typing, and at once for a text that nobody types, as a pasted one.
   * Nothing is asked for no text, and for the same again.
   */
  readonly ask: (wanted: Omit<TextSearchRequest, 'signal'>) => void;
  /** Asks for the last text again. */
  readonly reload: () => void;
  readonly dispose: () => void;
}

interface ServerSearchOptions {
  readonly find: NonNullable<CustomerSource['findActivities']>;
  readonly clock: Clock;
  readonly hidden?: HiddenTypes | undefined;
  readonly readable?: Readable | undefined;
}

/** Long enough for the next letter. */
const TYPING_MS = 250;
/** A letter, and a blank that nobody looks for. More at once are pasted. */
const MOST_TYPED = 2;
/** Shorter texts are in nearly every activity. */
const SHORTEST = 2;

const NOTHING: ServerFindings = { text: '', activities: [], hasMore: false };

export function createServerSearch(options: ServerSearchOptions): ServerSearch {
  const { find, clock, hidden = NOTHING_HIDDEN, readable } = options;
  const state = createStore(NOTHING);
  let asked: Omit<TextSearchRequest, 'signal'> | null = null;
  let askedKey = '';
  let length = 0;
  let stop: () => void = () => undefined;

  function begin(wanted: Omit<TextSearchRequest, 'signal'>, pause = 0): void {
    const aborter = new AbortController();
    const { signal } = aborter;
    const cancel = clock.after(pause, () => {
      void answer(wanted, signal);
    });
    stop = () => {
      cancel();
      aborter.abort();
    };
  }

  async function answer(
    wanted: Omit<TextSearchRequest, 'signal'>,
    signal: AbortSignal,
  ): Promise<void> {
    const serverFilter = withoutHidden(wanted.serverFilter, hidden);
    const outcome = await find({ ...wanted, serverFilter, signal }).catch(() => null);
    if (signal.aborted || !outcome?.ok) return;
    const { rows, hasMore } = outcome.value;
    const activities = rows
      .map((row) => toActivity(row, readable))
      .filter((activity) => !hidden.hides(activity));
    state.set({ text: wanted.text, activities, hasMore });
  }

  return {
    ...state.readOnly,
    ask: (wanted) => {
      const key = [wanted.order, serverFilterKey(wanted.serverFilter), wanted.text].join();
      if (key === askedKey) return;
      askedKey = key;
      stop();
      const before = length;
      ({ length } = Array.from(wanted.text));
      asked = length < SHORTEST ? null : wanted;
      if (asked) begin(asked, Math.abs(length - before) > MOST_TYPED ? 0 : TYPING_MS);
    },
    reload: () => {
      stop();
      if (asked) begin(asked);
      else state.set(NOTHING);
    },
    dispose: () => {
      stop();
      state.close();
    },
  };
}
