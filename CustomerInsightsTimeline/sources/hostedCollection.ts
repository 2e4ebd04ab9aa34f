import type { CustomerTable, Failure } from '../domain/loading/Failure';
import type { Clock } from '../domain/time/Clock';
import type { DatasetCollection } from './datasetCollection';
import { createDatasetCollection } from './datasetCollection';
import type { DatasetShape } from './datasetColumns';
import type { HostDataset } from './hostDataset';
import type { Asked } from './hostLoad';
import { createHostLoad } from './hostLoad';
import type { Row } from './tableReader';
import { readFailure } from './webApiFailure';

/** The rows that a host has pushed so far, and the way to ask it for others. */
export interface HostedCollection<Column extends string> {
  /** The data-set as the host gave it last. */
  readonly dataset: HostDataset;
  /** Another one, with another number, after the host has begun anew. */
  readonly collection: DatasetCollection<Column>;
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
   * that. What is known stays known until a host that begins anew has answered.
   */
  readonly ask: (what: Asked) => Promise<Failure | null>;
  /** Knows no rows any more until the host has begun anew. */
  readonly forget: () => void;
  /** The failure that nobody has waited for, once. */
  readonly unheardFailure: () => Failure | null;
  /** Calls back after the host has begun anew by itself, until the answer is called. */
  readonly onRenewed: (listener: () => void) => () => void;
  /** Leaves no timer behind. */
  readonly dispose: () => void;
}

export interface CollectionOptions<Column extends string> {
  readonly shape: DatasetShape<Column>;
  readonly clock: Clock;
  /** Whether rows are the same customer's as those known, after a refresh that was asked for or not. */
  readonly isSame: (
    known: readonly Row<Column>[],
    now: readonly Row<Column>[],
    wasAsked: boolean,
  ) => boolean;
  /** Whether rows can't go on from those known, as they are evidently another customer's. */
  readonly areOthers: (known: readonly Row<Column>[], now: readonly Row<Column>[]) => boolean;
}

export function createHostedCollection<Column extends string>(
  first: HostDataset,
  { shape, clock, isSame, areOthers }: CollectionOptions<Column>,
): HostedCollection<Column> {
  const table: CustomerTable = shape.table.name;
  const load = createHostLoad(clock, bearSilence);
  const listeners = new Set<() => void>();
  let dataset = first;
  let collection = createDatasetCollection(shape, areOthers);
  /** What the host began with last: the known collection, or what was not yet fit to be one. */
  let latest = collection;
  let wasReset = false;
  let movedByItself = false;
  let generation = 0;
  let arrived = false;
  let failedBefore = false;
  let unheard: Failure | null = null;

  function take(next: HostDataset): boolean {
    const repeatsError = dataset.error !== null && load.asked === 'anew' && !load.seen;
    dataset = next;
    if (next.loading) {
      load.see();
      return true;
    }
    if (next.error !== null) {
      // Every update repeats an error; only the first one, and the answer to a retry, are news.
      const isNews = load.asked !== null || load.isAwaited() || (!arrived && !failedBefore);
      if (isNews && !repeatsError) fail(next.error);
      return true;
    }
    // Hosts update for reasons of their own: the same page is an answer only after some loading.
    if (load.asked === 'anew' && !load.seen && latest.isShowing(next)) return true;
    // What the host did not go back from is no beginning before somebody asks for one.
    if (load.asked === null && latest !== collection && latest.isShowing(next)) return true;
    if (!arrived || load.asked === 'anew') return begin(next);
    const taken = collection.take(next, load.asked === 'more' || load.isOverdue);
    if (taken === 'other') return begin(next);
    if (taken === 'more' || load.seen || !next.hasNextPage) answer();
    return true;
  }

  /** Puts a new collection in the place of the one that is known, once it is at its first page. */
  function begin(next: HostDataset): boolean {
    const wasAsked = load.asked === 'anew' && !movedByItself;
    latest = createDatasetCollection(shape, areOthers);
    latest.take(next, false);
    // A page that is gone, as fewer rows are left, does not tell whose they are.
    const isGone = next.startsLater && next.ids.length === 0;
    if (arrived && !isGone && !isSame(collection.rows, latest.rows, wasAsked)) return false;
    if (next.startsLater) {
      if (wasReset) giveUp('The host stays on a later page.');
      else {
        wasReset = true;
        movedByItself = !wasAsked;
        load.ask('anew', () => void Promise.resolve().then(resetPaging));
      }
      return true;
    }
    const isRenewal = arrived && !wasAsked;
    collection = latest;
    generation += 1;
    arrived = true;
    answer();
    // Hosts may call updateView while they render, when nothing on the screen may change.
    if (isRenewal) void Promise.resolve().then(tellRenewed);
    return true;
  }

  function resetPaging(): void {
    try {
      dataset.resetPaging();
    } catch (error) {
      fail(error);
    }
  }

  function tellRenewed(): void {
    for (const listener of [...listeners]) listener();
  }

  /** A host that has nothing new may say nothing at all; but a page that exists has to come. */
  function bearSilence(): void {
    const { error, startsLater } = dataset;
    if (error !== null) fail(error);
    else if (load.asked === 'more') giveUp('The host has not brought the next page.');
    else if (!arrived || (startsLater && !wasReset)) begin(dataset);
    else if (collection.isShowing(dataset)) answer();
    else giveUp('The host does not go back to the first page.');
  }

  function answer(): void {
    wasReset = movedByItself = false;
    unheard = null;
    load.answer();
  }

  function fail(error: unknown): void {
    tell(readFailure(error, table));
  }

  /** Rows are missing then, so what is known stays and is not called the whole. */
  function giveUp(detail: string): void {
    tell({ kind: 'noProgress', table, detail });
  }

  function tell(failure: Failure): void {
    failedBefore = true;
    wasReset = movedByItself = false;
    if (!load.isAwaited()) unheard = failure;
    load.answer(failure);
  }

  /** The host allows one load at a time, and answers with a later updateView. */
  function startToAsk(what: Asked): void {
    if (load.asked !== null || dataset.loading) return;
    try {
      load.ask(what, what === 'more' ? dataset.loadNextPage : dataset.refresh);
    } catch (error) {
      fail(error);
    }
  }

  async function ask(what: Asked): Promise<Failure | null> {
    if (what === 'anew' && load.asked === 'more') await load.next();
    const answered = load.next();
    startToAsk(what);
    return answered;
  }

  take(first);
  return {
    get dataset() {
      return dataset;
    },
    get collection() {
      return collection;
    },
    get generation() {
      return generation;
    },
    get arrived() {
      return arrived;
    },
    take,
    ask,
    forget: () => {
      arrived = false;
    },
    unheardFailure: () => {
      const failure = unheard;
      unheard = null;
      return failure;
    },
    onRenewed: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: load.dispose,
  };
}
