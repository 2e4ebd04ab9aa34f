import { useSyncExternalStore } from 'use-sync-external-store/shim';
import type { Observable } from '../domain/loading/observable';

/** The current value of something that loads, rendered anew whenever it changes. */
export function useObservable<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.get);
}
