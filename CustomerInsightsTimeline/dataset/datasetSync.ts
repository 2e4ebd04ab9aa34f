import type { CustomerTable, Failure } from '../domain/loading/Failure';
import { createStore } from '../domain/loading/store';
import type { Clock } from '../domain/time/Clock';
import type { Called } from '../host/guarded';
import type { GenerationOptions } from './datasetGeneration';
import { createDatasetGeneration } from './datasetGeneration';
import type { DatasetRows } from './datasetRows';
import type { HostDataset } from './hostDataset';
import type { Asked } from './hostLoad';
import { createHostLoad } from './hostLoad';
import { readFailure } from '../host/webApiFailure';

/** The rows that a host has pushed so far, and the way to ask it for others. */
export interface DatasetSync<Column extends string> {
  /** The data-set as the host gave it last. */
  readonly dataset: HostDataset;
  /** Another one, with another number, after the host has started again. */
  readonly collection: DatasetRows<Column>;
  readonly generation: number;
  /** Whether rows have come, or that there are none, since nothing was known. */
  readonly arrived: boolean;
  /**
   * Takes in what an updateView brings. False where the data-set holds another customer's rows;
   * nothing is taken then, and this is of no use any more.
   */
  readonly take: (dataset: HostDataset) => boolean;
  /**
   * Asks the host, unless it loads already, and waits for its answer: null, or what kept it from
   * that. Known rows stay until a host that starts again has answered.
   */
  readonly ask: (what: Asked) => Promise<Failure | null>;
  /** Knows no rows any more until the host has started again. */
  readonly forget: () => void;
  /** The failure that nobody has waited for, once. */
  readonly unheardFailure: () => Failure | null;
  /** Calls back after the host has started again by itself, until the answer is called. */
  readonly onHostPush: (listener: () => void) => () => void;
  /** Leaves no timer behind. */
  readonly dispose: () => void;
}

export interface DatasetSyncOptions<Column extends string> extends GenerationOptions<Column> {
  readonly clock: Clock;
}

export function createDatasetSync<Column extends string>(
  first: HostDataset,
  options: DatasetSyncOptions<Column>,
): DatasetSync<Column> {
  const table: CustomerTable = options.shape.table.name;
  const load = createHostLoad(options.clock, bearSilence);
  const current = createDatasetGeneration(options);
  const pushes = createStore(current.generation);
  let dataset = first;
  let wasReset = false;
  let movedByItself = false;

  function take(next: HostDataset): boolean {
    const repeatsError = dataset.error !== null && load.asked === 'reload' && !load.seen;
    dataset = next;
    if (next.loading) {
      load.see();
      return true;
    }
    if (next.error !== null) {
      // Every update repeats an error; only the first one, and the answer to a retry, are news.
      const isFirst = !current.arrived && !load.hasFailed;
      const isNews = load.asked !== null || load.isAwaited() || isFirst;
      if (isNews && !repeatsError) fail(next.error);
      return true;
    }
    // Hosts update for reasons of their own: the same page is an answer only after some loading.
    if (load.asked === 'reload' && !load.seen && current.isLatest(next)) return true;
    // Ignore a repeat of the rejected page until a reload is requested.
    if (load.asked === null && current.isUnfit() && current.isLatest(next)) return true;
    if (!current.arrived || load.asked === 'reload') return begin(next);
    const taken = current.known.take(next, load.asked === 'more' || load.isOverdue);
    if (taken === 'other') return begin(next);
    if (taken === 'more' || load.seen || !next.hasNextPage) answer();
    return true;
  }

  function begin(next: HostDataset): boolean {
    const wasAsked = load.asked === 'reload' && !movedByItself;
    const isPush = current.arrived && !wasAsked;
    const beginning = current.begin(next, wasAsked);
    if (beginning === 'laterPage') goBack(wasAsked);
    if (beginning !== 'firstPage') return beginning !== 'others';
    answer();
    // Hosts may call updateView while they render, when nothing on the screen may change.
    if (isPush) void Promise.resolve().then(publishPush);
    return true;
  }

  function publishPush(): void {
    pushes.set(current.generation);
  }

  /** Rows can be read from the first page on only; a host is sent back to it once. */
  function goBack(wasAsked: boolean): void {
    if (wasReset) {
      giveUp('The host stays on a later page.');
      return;
    }
    wasReset = true;
    movedByItself = !wasAsked;
    load.ask('reload', () => void Promise.resolve().then(resetPaging));
  }

  function resetPaging(): void {
    if (!load.isOver) obtain(dataset.resetPaging());
  }

  /** Only the host's refusal is known at once. */
  function obtain(called: Called): void {
    if (!called.ok) fail(called.error);
  }

  /** A host that has nothing new may say nothing at all; but a page that exists has to come. */
  function bearSilence(): void {
    const { error, loading, startsLater } = dataset;
    if (error !== null) fail(error);
    else if (loading) answer({ kind: 'timedOut', table, detail: '' });
    else if (load.asked === 'more') giveUp('The host has not brought the next page.');
    else if (!current.arrived || (startsLater && !wasReset)) begin(dataset);
    else if (current.known.isShowing(dataset)) answer();
    else giveUp('The host does not go back to the first page.');
  }

  function fail(error: unknown): void {
    answer(readFailure(error, table));
  }

  /** Rows are missing then, so what is known stays and is not called the whole. */
  function giveUp(detail: string): void {
    answer({ kind: 'notBrought', table, detail });
  }

  function answer(failure: Failure | null = null): void {
    wasReset = movedByItself = false;
    load.answer(failure);
  }

  /** The host allows one load at a time, and answers with a later updateView. */
  function startToAsk(what: Asked): void {
    if (load.asked !== null || dataset.loading) return;
    load.ask(what, () => {
      obtain(what === 'more' ? dataset.loadNextPage() : dataset.refresh());
    });
  }

  async function ask(what: Asked): Promise<Failure | null> {
    if (what === 'reload' && load.asked === 'more') await load.next();
    const answered = load.next();
    startToAsk(what);
    if (load.asked === null && dataset.loading) load.expectEnd();
    return answered;
  }

  take(first);
  return {
    get dataset() {
      return dataset;
    },
    get collection() {
      return current.known;
    },
    get generation() {
      return current.generation;
    },
    get arrived() {
      return current.arrived;
    },
    take,
    ask,
    forget: current.forget,
    unheardFailure: load.unheardFailure,
    onHostPush: pushes.subscribe,
    dispose: load.dispose,
  };
}
