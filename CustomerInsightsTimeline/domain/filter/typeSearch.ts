import type { Activity } from '../activity/Activity';
import { toActivity } from '../activity/Activity';
import type { ActivityPage, CustomerSource } from '../CustomerSource';
import { noProgress } from '../loading/cycleGuard';
import type { Task } from '../loading/exclusiveTask';
import { createTaskRunner } from '../loading/exclusiveTask';
import type { Failure, Outcome } from '../loading/Failure';
import type { Store } from '../loading/store';
import { createStore } from '../loading/store';
import type { Clock } from '../time/Clock';
import type { HiddenTypes } from '../types/typeSettings';
import { NOTHING_HIDDEN } from '../types/typeSettings';
import type { KnownTypes } from './knownTypes';
import { addTypes, NO_TYPES } from './knownTypes';
import { EVERYTHING } from './ServerFilter';

export interface TypeSearchState {
  readonly phase: 'resting' | 'searching' | 'failed';
  readonly failure: Failure | null;
  /** All types that were known to a search or found by one. */
  readonly types: KnownTypes;
  /** Whether the server has no type but these. */
  readonly complete: boolean;
}

/** Finds the types of activities that are not loaded. */
export interface TypeSearch extends Store<TypeSearchState> {
  /** Looks for types beside the known ones, at most twenty at a time; also after a failure. */
  readonly search: (known: KnownTypes) => void;
  readonly stop: () => void;
  readonly dispose: () => void;
}

const MOST_AT_A_TIME = 20;

/** Empty pages are lawful, but so many on end lead nowhere. */
const EMPTY_PAGES = 20;

/** There is no query for the distinct values of a column: each request asks for one row of another type. */
export function createTypeSearch(
  source: CustomerSource,
  clock: Clock,
  hidden: HiddenTypes = NOTHING_HIDDEN,
): TypeSearch {
  const state = createStore<TypeSearchState>({
    phase: 'resting',
    failure: null,
    types: NO_TYPES,
    complete: false,
  });
  /** What is hidden, in the spellings that were met as well. */
  const leftOut = new Set(hidden.names);
  const runs = createTaskRunner({ clock, table: 'UnifiedActivity' });
  let disposed = false;

  const isWanted = () => !disposed && state.get().phase === 'searching';

  function publish(change: Partial<TypeSearchState>) {
    state.set({ ...state.get(), ...change });
  }

  function readBeside({ withRetries }: Task, types: KnownTypes, after: string | null) {
    const known = [...types.values()].flatMap(({ spellings }) => spellings);
    const serverFilter = { ...EVERYTHING, exceptTypes: [...known, ...leftOut] };
    const request = { order: 'newestFirst', serverFilter, pageSize: 1, after } as const;
    return withRetries((signal) => source.readActivities({ ...request, signal }));
  }

  async function findOne(run: Task, types: KnownTypes): Promise<Outcome<Activity | null>> {
    let after: string | null = null;
    for (let page = 0; page < EMPTY_PAGES; page++) {
      const outcome: Outcome<ActivityPage> = await readBeside(run, types, after);
      if (!outcome.ok) return outcome;
      const [row] = outcome.value.rows;
      if (row) return { ok: true, value: toActivity(row) };
      after = outcome.value.next;
      if (after === null) return { ok: true, value: null };
    }
    return noProgress('UnifiedActivity', `${EMPTY_PAGES} pages in a row were empty.`);
  }

  /** Answers whether the server has no other type; null where the search was stopped. */
  async function findAll(run: Task): Promise<Outcome<Pick<TypeSearchState, 'complete'> | null>> {
    for (let found = 0; found < MOST_AT_A_TIME; found++) {
      const before = state.get().types;
      const outcome = await findOne(run, before);
      if (!isWanted()) return { ok: true, value: null };
      if (!outcome.ok) return outcome;
      if (outcome.value === null) return { ok: true, value: { complete: true } };
      const { typeSpelling } = outcome.value;
      const hides = hidden.hides(outcome.value);
      if (hides ? leftOut.has(typeSpelling) : addTypes(before, [outcome.value]) === before) {
        return noProgress('UnifiedActivity', `'${outcome.value.type}' was found again.`);
      }
      if (hides) leftOut.add(typeSpelling);
      else publish({ types: addTypes(state.get().types, [outcome.value]) });
    }
    return { ok: true, value: { complete: false } };
  }

  /** A read that was under way when the search was stopped goes on as part of the next one. */
  function start() {
    runs.start(findAll, {
      onWaiting: () => undefined,
      onEnd: (outcome) => {
        if (!isWanted()) return;
        if (!outcome.ok) publish({ phase: 'failed', failure: outcome.failure });
        else if (outcome.value) publish({ phase: 'resting', ...outcome.value });
        else start();
      },
    });
  }

  return {
    ...state.readOnly,
    search: (known) => {
      if (disposed || isWanted()) return;
      publish({ phase: 'searching', failure: null, types: known });
      start();
    },
    stop: () => {
      if (isWanted()) publish({ phase: 'resting' });
      runs.stopWaiting();
    },
    dispose: () => {
      disposed = true;
      state.close();
      runs.stop();
    },
  };
}
