import type { Activity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import type { CustomerSource } from '../CustomerSource';
import type { ActivityScope } from '../filter/ActivityScope';
import type { Observable } from '../loading/observable';
import { createPublisher } from '../loading/observable';
import type { Waiting } from '../loading/patientRead';
import type { Run } from '../loading/runs';
import { createRuns } from '../loading/runs';
import type { Clock } from '../time/Clock';
import type { HiddenTypes } from '../types/hiddenTypes';
import type { Emptiness } from './emptiness';
import { NOT_EMPTY, whyEmpty } from './emptiness';
import type { Goal } from './goal';
import { allUntil, onePage } from './goal';
import type { HistoryPhase, HistoryState } from './HistoryState';
import { NOTHING_ASKED, READING, RESTING } from './HistoryState';
import { createReadLimit } from './readLimit';
import { readToGoal } from './readToGoal';
import type { Renewal } from './renewal';
import { readAnew } from './renewal';
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
  /** Reads anew what is shown. New activities wait for `showFresh`; without any, all is replaced. */
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

export interface HistoryOptions {
  readonly source: CustomerSource;
  readonly order: SortOrder;
  /** What the server is asked to narrow to; without it, everything. */
  readonly scope?: ActivityScope;
  /** The types that are left out; without it, none. */
  readonly hidden?: HiddenTypes;
  /** Activities a page, 1 to 500. */
  readonly pageSize: number;
  /** How many are read before the reader has to ask again; absent for no limit. */
  readonly maxRecords?: number;
  readonly clock: Clock;
}

/**
 * Loads a history page by page and shows after every page a prefix of its true order. One read is
 * under way at a time: who asks for more while what is shown is read anew gets it afterwards.
 */
export function createActivityHistory(options: HistoryOptions): ActivityHistory {
  const { pageSize, maxRecords = Infinity, clock } = options;
  const runs = createRuns(clock);
  const limit = createReadLimit(maxRecords);
  let part = createShownPart(createServerWalk(options));
  let goal: Goal = onePage(pageSize);
  let renewal: Renewal | null = null;
  let loading = false;
  let refreshing = false;
  let renewalDue = false;
  let disposed = false;
  const state = createPublisher<HistoryState>({ ...NOTHING_ASKED, ...part.state() });

  function publish(change: Partial<HistoryState>) {
    state.set({ ...state.get(), ...change });
  }

  function putIn({ part: renewed }: Renewal, change: Partial<HistoryState>) {
    part = renewed;
    renewal = null;
    publish({ ...part.state(), fresh: 0, capped: limit.holdsBack(part), ...change });
  }

  function load(wanted: Goal) {
    if (disposed || (loading && wanted.kind === 'page') || (part.complete && !renewal)) return;
    const already = loading;
    goal = wanted;
    loading = true;
    if (already) publish({ goal: goal.kind });
    else {
      part.countLateFrom(0);
      publish({ ...part.state(), goal: goal.kind, phase: READING, capped: false });
      if (!refreshing) startToLoad();
    }
  }

  function startToLoad() {
    runs.start(readOn, (waiting) => {
      publish({ phase: phaseOf(waiting) });
    });
  }

  async function readOn(run: Run): Promise<() => void> {
    if (renewal) {
      renewal.part.countLateFrom(renewal.fresh.length);
      putIn(renewal, { capped: false });
    }
    limit.raise(part);
    const failure = await readToGoal(run, {
      part,
      limit,
      goal: () => goal,
      onChange: publish,
    });
    const emptiness = failure ? NOT_EMPTY : await whyEmpty(run, options, part);
    return () => {
      loading = false;
      publish({
        ...part.state(),
        phase: failure ? { kind: 'failed', failure } : RESTING,
        capped: !failure && limit.holdsBack(part),
        progress: null,
        ...emptiness,
      });
      goOn();
    };
  }

  function refresh(anew: boolean) {
    if (disposed || loading || refreshing) return;
    renewalDue = false;
    const walkOptions = { ...options, anew };
    if (part.shown === 0 && !part.complete) {
      part = createShownPart(createServerWalk(walkOptions));
      load(onePage(pageSize));
      return;
    }
    refreshing = true;
    publish({ refresh: READING });
    runs.start(
      (run) => renew(run, walkOptions),
      (waiting) => {
        publish({ refresh: phaseOf(waiting) });
      },
    );
  }

  async function renew(run: Run, walkOptions: WalkOptions): Promise<() => void> {
    const outcome = await readAnew(run, walkOptions, () => part);
    const emptiness = outcome?.ok ? await whyEmpty(run, options, outcome.value.part) : NOT_EMPTY;
    return () => {
      refreshing = false;
      if (outcome?.ok) take(outcome.value, emptiness);
      else if (outcome) publish({ refresh: { kind: 'failed', failure: outcome.failure } });
      goOn();
    };
  }

  function goOn() {
    if (loading) startToLoad();
    else if (renewalDue) refresh(false);
  }

  /** Where nothing is on screen, there is nothing that new activities could push away. */
  function take(renewed: Renewal, emptiness: Emptiness) {
    const fresh = renewed.fresh.length;
    if (fresh === 0 || part.shown === 0) putIn(renewed, { refresh: RESTING, ...emptiness });
    else {
      renewal = renewed;
      publish({ refresh: RESTING, fresh });
    }
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
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
      if (!loading && !refreshing) return;
      runs.stop();
      const stopped = {
        ...(loading && { phase: RESTING }),
        ...(refreshing && { refresh: RESTING }),
      };
      loading = false;
      refreshing = false;
      publish({ ...part.state(), ...stopped, progress: null, capped: limit.holdsBack(part) });
    },
    refresh: () => {
      refresh(true);
    },
    renew: () => {
      const isAsked = loading || refreshing || state.get().phase.kind !== 'reading';
      renewalDue = isAsked;
      if (isAsked) refresh(false);
    },
    showFresh: () => {
      if (!renewal) return null;
      const [first] = renewal.fresh;
      putIn(renewal, {});
      return first ?? null;
    },
    stopWaiting: runs.stopWaiting,
    dispose: () => {
      disposed = true;
      state.close();
      runs.stop();
    },
  };
}

function phaseOf(waiting: Waiting | null): HistoryPhase {
  return waiting ? { kind: 'waiting', waiting } : READING;
}
