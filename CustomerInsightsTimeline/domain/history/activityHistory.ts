import type { Mutex } from '../loading/exclusiveTask';
import { createTaskRunner } from '../loading/exclusiveTask';
import type { Outcome } from '../loading/Failure';
import { createStore } from '../loading/store';
import type { ActivityHistory, HistoryState } from './HistoryState';
import { isUnderWay, NOTHING_ASKED, phaseAfter, phaseOf, READING, RESTING } from './HistoryState';
import type { LoadTarget } from './loadTarget';
import { allUntil, createReadLimit, load, onePage } from './loadTarget';
import { createPagedReader } from './pagedReader';
import type { Reload, ReloadOptions } from './reload';
import { reload } from './reload';
import type { ShownPrefix } from './shownPrefix';
import { createShownPrefix, findEmptyReason, NOT_EMPTY } from './shownPrefix';

export interface HistoryOptions extends Omit<ReloadOptions, 'bypassCache' | 'before'> {
  /** How many are read before the reader has to ask again; absent for no limit. */
  readonly maxRecords?: number;
  /** Shared by histories whose source serves one reader at a time. */
  readonly mutex?: Mutex | undefined;
  /** Called when a reader asks this history for more. */
  readonly onLoad?: () => void;
}

/**
 * The state of the machine. Its transitions are the functions of `createActivityHistory`:
 *
 *     event          job      →  effect
 *     load asked     none        job = load
 *                    load        the target is raised from a page to all
 *                    reload      next.load
 *     reload asked   none        job = reload; or a first page again, where nothing is shown
 *                    any         next.reload
 *     job ends       load        shown has grown; next.load, else next.reload becomes the job
 *                    reload      its result is shown, or pending where it has new activities; the same
 *     show new       any         pending becomes shown
 *     stop           any         job = none, nothing next
 *
 * `phase` is under way while a load is the job or next, `reload` while a reload is the job. A result
 * is pending only beside activities that are shown.
 */
interface Machine {
  shown: ShownPrefix;
  /** A reload whose new activities wait for `showNew`, or for the next load. */
  pending: Reload | null;
  job: 'load' | 'reload' | null;
  next: { readonly load?: true; readonly reload?: ReloadFrom };
}

/** Whether even the first page has to come from the host, or what it pushed will do. */
type ReloadFrom = 'host' | 'push';

/** Loads a history page by page. After every page it shows a prefix of the true order. */
export function createActivityHistory(options: HistoryOptions): ActivityHistory {
  const { pageSize, maxRecords = Infinity, clock, mutex, onLoad } = options;
  const { limitMs } = options.source;
  const runner = createTaskRunner({ clock, table: 'UnifiedActivity', limitMs, mutex });
  const limit = createReadLimit(maxRecords, options.order);
  const machine: Machine = {
    shown: createShownPrefix(createPagedReader(options)),
    pending: null,
    job: null,
    next: {},
  };
  const state = createStore<HistoryState>({ ...NOTHING_ASKED, ...machine.shown.state() });
  let target = onePage(pageSize);
  let disposed = false;

  const isReloading = () => machine.job === 'reload';
  const isLoadDue = () => machine.job === 'load' || machine.next.load === true;

  /** Publishes the change, together with all that is shown by now: the list grows in place. */
  function publish(change: Partial<HistoryState>): void {
    const next = { ...state.get(), ...machine.shown.state(), ...change };
    const capped = next.phase.kind === 'resting' && limit.holdsBack(machine.shown);
    state.set({ ...next, capped });
  }

  function askToLoad(wanted: LoadTarget): void {
    onLoad?.();
    const { shown, pending, next } = machine;
    const hasMore = !shown.complete || pending !== null;
    if (disposed || !hasMore || (isLoadDue() && wanted.kind === 'page')) return;
    target = wanted;
    if (isLoadDue()) publish({ target: target.kind });
    else {
      machine.next = { ...next, load: true };
      shown.countLateFrom(0);
      publish({ target: target.kind, phase: READING });
      startNext();
    }
  }

  function askToReload(from: ReloadFrom): void {
    if (disposed) return;
    const reload = machine.next.reload === 'host' ? 'host' : from;
    machine.next = { ...machine.next, reload };
    startNext();
  }

  /** The one place where a job begins. */
  function startNext(): void {
    if (machine.job !== null) return;
    const { next, shown } = machine;
    if (next.load) startLoad();
    else if (next.reload && (shown.shown > 0 || shown.complete)) startReload(next.reload);
    else if (next.reload) {
      const bypassCache = next.reload === 'host';
      machine.next = {};
      machine.shown = createShownPrefix(createPagedReader({ ...options, bypassCache }));
      askToLoad(onePage(pageSize));
    }
  }

  function startLoad(): void {
    const { reload: later } = machine.next;
    machine.job = 'load';
    machine.next = later ? { reload: later } : {};
    runner.start(
      async (task) => {
        takeInPending();
        const { shown } = machine;
        limit.raise(shown);
        const failed = await load(task, {
          prefix: shown,
          limit,
          target: () => target,
          clock,
          onProgress: (progress) => {
            publish({ progress });
          },
        });
        return failed ?? { ok: true, value: await findEmptyReason(task, options, shown.reader) };
      },
      {
        onWaiting: (waiting) => {
          publish({ phase: phaseOf(waiting) });
        },
        onEnd: (outcome) => {
          machine.job = null;
          const reason = outcome.ok ? outcome.value : NOT_EMPTY;
          publish({ phase: phaseAfter(outcome), progress: null, ...reason });
          startNext();
        },
      },
    );
  }

  function startReload(from: ReloadFrom): void {
    const bypassCache = from === 'host';
    machine.job = 'reload';
    machine.next = {};
    publish({ reload: READING });
    // A listener may have stopped it.
    if (!isReloading()) return;
    runner.start((task) => reload(task, { ...options, bypassCache }, () => machine.shown), {
      onWaiting: (waiting) => {
        publish({ reload: phaseOf(waiting) });
      },
      onEnd: endReload,
    });
  }

  function endReload(outcome: Outcome<Reload>): void {
    machine.job = null;
    const change = { reload: phaseAfter(outcome) };
    const newCount = outcome.ok ? outcome.value.newActivities.length : 0;
    if (!outcome.ok) publish(change);
    // Where nothing is on screen, there is nothing that new activities could push away.
    else if (newCount === 0 || machine.shown.shown === 0) replaceShown(outcome.value, change);
    else {
      machine.pending = outcome.value;
      publish({ ...change, newCount });
    }
    startNext();
  }

  function replaceShown({ prefix, emptyReason }: Reload, change?: Partial<HistoryState>): void {
    machine.shown = prefix;
    machine.pending = null;
    publish({ newCount: 0, ...emptyReason, ...change });
  }

  /** New activities count as put in above when a load shows them. */
  function takeInPending(): void {
    const { pending } = machine;
    if (!pending) return;
    pending.prefix.countLateFrom(pending.newActivities.length);
    replaceShown(pending);
  }

  function stop(): void {
    if (!isLoadDue() && !isReloading()) return;
    const stopped = {
      ...(isLoadDue() && { phase: RESTING }),
      ...(isReloading() && { reload: RESTING }),
    };
    runner.stop();
    machine.job = null;
    machine.next = {};
    publish({ ...stopped, progress: null });
  }

  return {
    ...state.readOnly,
    showMore: () => {
      askToLoad(onePage(pageSize));
    },
    loadAll: () => {
      askToLoad(allUntil(() => false, clock));
    },
    loadUntil: (isFound) => {
      askToLoad(allUntil(isFound, clock));
    },
    stop,
    findActivity: options.source.findActivity,
    reload: () => {
      askToReload('host');
    },
    hostPushed: () => {
      // A history that was never asked for is not read.
      const wasAsked = machine.job !== null || isLoadDue() || !isUnderWay(state.get().phase);
      if (wasAsked) askToReload('push');
    },
    showNew: () => {
      const { pending } = machine;
      if (!pending) return null;
      replaceShown(pending);
      return pending.newActivities[0] ?? null;
    },
    stopWaiting: runner.stopWaiting,
    dispose: () => {
      disposed = true;
      state.close();
      runner.stop();
    },
  };
}
