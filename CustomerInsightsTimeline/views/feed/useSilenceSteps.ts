import type { FeedItem } from '../../domain/feed/FeedItem';
import { useTell } from '../Telling';
import { useTimeline } from '../TimelineContext';

export interface SilenceStepsOptions {
  readonly items: readonly FeedItem[];
  /** Whether silences can be told at all. */
  readonly told: boolean;
  readonly current: number;
  readonly moveTo: (index: number, align: 'auto' | 'center') => void;
}

/**
 * Goes to the article after the next silence, and after the last one, to the first. Where there is
 * none, that is shown and spoken.
 */
export function useSilenceSteps(options: SilenceStepsOptions): () => void {
  const { items, told, current, moveTo } = options;
  const { strings } = useTimeline();
  const tell = useTell();
  return () => {
    const isSilent = ({ silence }: FeedItem) => silence !== null;
    const next = items.findIndex((item, index) => index > current && isSilent(item));
    const place = next >= 0 ? next : items.findIndex(isSilent);
    if (place < 0) tell(strings.text(told ? 'Silence_None' : 'Silence_NotTold'));
    else moveTo(place, 'center');
  };
}
