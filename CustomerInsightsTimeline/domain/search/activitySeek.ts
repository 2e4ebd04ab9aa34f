import type { Activity } from '../activity/Activity';
import { toActivity } from '../activity/Activity';
import type { ActivityHistory, HistoryState } from '../history/HistoryState';
import type { Store } from '../loading/store';
import { createStore } from '../loading/store';

export type SeekState =
  | { readonly kind: 'seeking' }
  | { readonly kind: 'found'; readonly activity: Activity }
  /** Among so many that are loaded it is not, and nothing loads any more. */
  | { readonly kind: 'missing'; readonly among: number };

export interface SeekHistory extends Store<Pick<HistoryState, 'activities' | 'shown' | 'phase'>> {
  readonly findActivity?: ActivityHistory['findActivity'];
  readonly loadUntil: (isFound: (activity: Activity) => boolean) => void;
}

export interface ActivitySeek extends Store<SeekState> {
  /** Begins to look; loads no further page once the history is stopped. */
  readonly start: () => void;
  /** Stops looking. A load under way goes on. */
  readonly dispose: () => void;
}

/**
 * Looks for the activity with an ActivityId. A source that can look for one is asked first, beside the
 * first page: nothing more is loaded for one that does not exist, and for one that has a time, what is
 * `around` it. Else loads on until it is there, or until the history rests: at its end, at its cap, at a
 * failure or because somebody stopped it. It looks once: what is loaded later, for other reasons, does
 * not move the reader.
 */
export function createActivitySeek(
  history: SeekHistory,
  activityId: string,
  around: (activity: Activity) => SeekHistory = () => history,
): ActivitySeek {
  const state = createStore<SeekState>({ kind: 'seeking' });
  const { findActivity } = history;
  let step: 'asking' | 'due' | 'loading' | 'over' = findActivity ? 'asking' : 'loading';
  let there: Activity | null = null;
  let where = history;
  const leave: (() => void)[] = [];
  const isIt = (activity: Activity) => activity.activityId === activityId;

  function end(result: SeekState) {
    step = 'over';
    for (const each of leave) each();
    state.set(result);
  }

  function shownIn(some: SeekHistory): Activity | undefined {
    const { activities, shown } = some.get();
    const place = activities.findIndex(isIt);
    return place < shown ? activities[place] : undefined;
  }

  function look() {
    if (step === 'over') return;
    const { shown, phase } = where.get();
    const rests = phase.kind === 'resting' || phase.kind === 'failed';
    const activity = shownIn(history) ?? shownIn(where);
    if (activity) end({ kind: 'found', activity });
    else if (step === 'due' && (shown > 0 || rests)) loadIn(there ? around(there) : history);
    else if (step === 'loading' && rests && where !== history) loadIn(history);
    else if (step === 'loading' && rests) end({ kind: 'missing', among: shown });
  }

  function loadIn(some: SeekHistory) {
    step = 'loading';
    where = some;
    if (where !== history) leave.push(where.subscribe(look));
    where.loadUntil(isIt);
    look();
  }

  async function ask(find: NonNullable<typeof findActivity>) {
    // A failed request answers nothing.
    const outcome = await find(activityId).catch(() => null);
    const found = outcome?.ok ? outcome.value : null;
    const activity = found?.rows.map((row) => toActivity(row)).find(isIt);
    if (activity?.time) there = activity;
    const isNowhere = found?.rows.length === 0 && !found.hasMore;
    if (step === 'asking') step = isNowhere ? 'loading' : 'due';
    look();
  }

  return {
    ...state.readOnly,
    start: () => {
      if (findActivity) void ask(findActivity);
      else if (!shownIn(history)) history.loadUntil(isIt);
      leave.push(history.subscribe(look));
      look();
    },
    dispose: () => {
      step = 'over';
      for (const each of leave) each();
      state.close();
    },
  };
}
