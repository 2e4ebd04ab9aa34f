import { useSyncExternalStore } from 'use-sync-external-store/shim';
import type { ActivityHistory } from '../../domain/history/HistoryState';

/**
 * Whether the first activities are on screen, or none will come. Until then nothing else may ask
 * the server: the activities are what people wait for.
 */
export function useAfterFirstPage(history: ActivityHistory): boolean {
  return useSyncExternalStore(history.subscribe, () => {
    const { phase, shown } = history.get();
    return shown > 0 || phase.kind === 'resting' || phase.kind === 'failed';
  });
}
