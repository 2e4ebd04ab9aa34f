import type { InsightSource } from '../insights/InsightSource';
import { createPublisher } from '../loading/observable';
import type { LoadState, SingleLoad } from '../loading/singleLoad';
import { createSingleLoad } from '../loading/singleLoad';
import type { Clock } from '../time/Clock';
import type { Measures } from './decodeMeasures';
import { decodeMeasures } from './decodeMeasures';

/**
 * Loads CustomerMeasure and, by their logical names, the tables that hold one measure each. Each
 * table loads and fails alone: what is there is shown, and what can't be read is named.
 */
export function createMeasuresLoad(
  source: Pick<InsightSource, 'readMeasures' | 'readMeasureTable'>,
  names: readonly string[],
  clock: Clock,
): SingleLoad<Measures> {
  const kind = { table: 'CustomerMeasure' } as const;
  const common = createSingleLoad((_anew, signal) => source.readMeasures(signal), clock, kind);
  const tables = [...new Set(names)].map((name) => ({
    name,
    load: createSingleLoad((_anew, signal) => source.readMeasureTable(name, signal), clock, kind),
  }));
  const loads = [common, ...tables.map(({ load }) => load)];
  const state = createPublisher<LoadState<Measures>>({ kind: 'loading' });

  function joined(): LoadState<Measures> {
    const first = common.get();
    const others = tables.map(({ name, load }) => ({ name, state: load.get() }));
    const known = others.flatMap(({ state }) => (state.kind === 'ready' ? state.value : []));
    if (first.kind !== 'ready' && known.length === 0) return first;
    const all = [{ name: null, state: first }, ...others];
    const namesOf = (...kinds: LoadState<unknown>['kind'][]) =>
      all.filter(({ state }) => kinds.includes(state.kind)).map(({ name }) => name);
    const unread = others.flatMap(({ name, state }) => {
      const failure = state.kind === 'failed' || state.kind === 'ready' ? state.failure : null;
      return failure ? [{ name, failure }] : [];
    });
    const isPartial = loads.some((load) => {
      const state = load.get();
      return state.kind === 'ready' && state.isPartial === true;
    });
    const failure = first.kind === 'failed' || first.kind === 'ready' ? first.failure : null;
    return {
      kind: 'ready',
      value: {
        ...decodeMeasures(first.kind === 'ready' ? first.value : [], known),
        unread,
        loading: namesOf('loading', 'waiting'),
        stopped: namesOf('stopped'),
      },
      ...(failure && { failure }),
      ...(isPartial && { isPartial }),
    };
  }

  for (const load of loads) {
    load.subscribe(() => {
      state.set(joined());
    });
  }
  const each = (what: 'refresh' | 'renew' | 'stopWaiting' | 'stop' | 'dispose') => () => {
    for (const load of loads) load[what]();
  };
  return {
    get: state.get,
    subscribe: state.subscribe,
    load: () => {
      for (const load of loads) if (load.get().kind !== 'ready') load.load();
    },
    refresh: each('refresh'),
    renew: each('renew'),
    stopWaiting: each('stopWaiting'),
    stop: each('stop'),
    dispose: () => {
      state.close();
      each('dispose')();
    },
  };
}
