import type { Activity } from '../activity/Activity';
import type { Observable } from '../loading/observable';
import { createRuns } from '../loading/runs';
import type { Turns } from '../loading/turns';
import type { Goal } from './goal';
import { allUntil, onePage } from './goal';
import { createHistoryLoading } from './historyLoading';
import { createHistoryRefresh } from './historyRefresh';
import { createHistoryScreen } from './historyScreen';
import type { HistoryState } from './HistoryState';
import { RESTING } from './HistoryState';
import { createReadLimit } from './readLimit';
import type { WalkOptions } from './serverWalk';
import { createServerWalk } from './serverWalk';
import { createShownPart } from './shownPart';

export interface ActivityHistory extends Observable<HistoryState> {
  /** Shows one page more, reading what that takes; also the retry after a failure. */
  readonly showMore: () => void;
  /** Reads on to the end, or to the most that is read unasked, and shows it as it comes. */
  readonly loadAll: () => void;
  /** The same, but ends as soon as one of the activities that it shows is what is looked for. */
  readonly loadUntil: (isFound: (activity: Activity) => boolean) => void;
  /** Ends at once whatever reads. What is shown stays. */
  readonly stop: () => void;
  /** Reads anew what is shown, after what reads already. New activities wait for `showFresh`; without any, all is replaced. */
  readonly refresh: () => void;
  /** The same with what the source was given by itself, as soon as nothing else reads. */
  readonly renew: () => void;
  /** Shows what a refresh found. Answers the first new activity, or null where there is none. */
  readonly showFresh: () => Activity | null;
  /** Gives up waiting for a busy server; the failure is then shown. */
  readonly stopWaiting: () => void;
  /** Drops what may still arrive. Nothing is published after this. */
  readonly dispose: () => void;
}

export interface HistoryOptions extends Omit<WalkOptions, 'anew'> {
  /** How many are read before the reader has to ask again; absent for no limit. */
  readonly maxRecords?: number;
  /** Shared with others whose source can be read by one at a time only. */
  readonly turns?: Turns | undefined;
  /** Told when a reader asks it for more. */
  readonly onLoad?: () => void;
}

/**
 * Loads a history page by page and shows after every page a prefix of its true order. One read is
 * under way at a time: who asks for more while what is shown is read anew gets it afterwards.
 */
export function createActivityHistory(options: HistoryOptions): ActivityHistory {
  const { pageSize, maxRecords = Infinity, clock, turns, onLoad } = options;
  const runs = createRuns({
    clock,
    table: 'UnifiedActivity',
    limitMs: options.source.limitMs,
    turns,
  });
  const limit = createReadLimit(maxRecords, options.order);
  const screen = createHistoryScreen(createShownPart(createServerWalk(options)), limit);
  const parts = { screen, runs, options, onEnd: goOn };
  const loading = createHistoryLoading(parts, limit);
  const refreshing = createHistoryRefresh(parts);
  /** A refresh that waits for what reads now, and whether the host is to be asked. */
  let dueRefresh: { readonly anew: boolean } | null = null;
  let disposed = false;

  function load(goal: Goal) {
    onLoad?.();
    if (!disposed && loading.ask(goal) && !refreshing.isUnderWay) loading.start();
  }

  function refresh(anew: boolean) {
    if (disposed) return;
    if (loading.isDue || refreshing.isUnderWay) {
      dueRefresh = { anew: anew || dueRefresh?.anew === true };
      return;
    }
    dueRefresh = null;
    if (screen.part.shown > 0 || screen.part.complete) refreshing.start(anew);
    else {
      screen.beginWith(createShownPart(createServerWalk({ ...options, anew })));
      load(onePage(pageSize));
    }
  }

  function goOn() {
    if (loading.isDue) loading.start();
    else if (dueRefresh) refresh(dueRefresh.anew);
  }

  return {
    get: screen.get,
    subscribe: screen.subscribe,
    showMore: () => {
      load(onePage(pageSize));
    },
    loadAll: () => {
      load(allUntil(() => false, clock));
    },
    loadUntil: (isFound) => {
      load(allUntil(isFound, clock));
    },
    stop: () => {
      if (!loading.isDue && !refreshing.isUnderWay) return;
      runs.stop();
      dueRefresh = null;
      const stopped = {
        ...(loading.isDue && { phase: RESTING }),
        ...(refreshing.isUnderWay && { refresh: RESTING }),
      };
      loading.giveUp();
      refreshing.giveUp();
      screen.show({ ...stopped, progress: null });
    },
    refresh: () => {
      refresh(true);
    },
    renew: () => {
      const isReading = loading.isDue || refreshing.isUnderWay;
      // What nobody has asked for is not there to be read again.
      if (isReading || screen.get().phase.kind !== 'reading') refresh(false);
    },
    showFresh: screen.showFresh,
    stopWaiting: runs.stopWaiting,
    dispose: () => {
      disposed = true;
      screen.close();
      runs.stop();
    },
  };
}
