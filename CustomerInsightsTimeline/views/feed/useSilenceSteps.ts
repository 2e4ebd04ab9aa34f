import { useState } from 'react';
import type { FeedItem } from '../../domain/feed/FeedItem';
import { useTimeline } from '../TimelineContext';

export interface SilenceSteps {
  /** Goes to the article after the next silence; at the end it begins anew. */
  readonly goToNext: () => void;
  /** What is to be said where there is none; empty otherwise. */
  readonly announcement: string;
}

export interface SilenceStepsOptions {
  readonly items: readonly FeedItem[];
  /** Whether silences can be told at all. */
  readonly told: boolean;
  readonly current: number;
  readonly moveTo: (index: number, align: 'auto' | 'center') => void;
}

export function useSilenceSteps(options: SilenceStepsOptions): SilenceSteps {
  const { items, told, current, moveTo } = options;
  const { strings } = useTimeline();
  const [announcement, announce] = useState('');
  return {
    goToNext: () => {
      const isSilent = ({ silence }: FeedItem) => silence !== null;
      const next = items.findIndex((item, index) => index > current && isSilent(item));
      const place = next >= 0 ? next : items.findIndex(isSilent);
      announce(place >= 0 ? '' : strings.text(told ? 'Silence_None' : 'Silence_NotTold'));
      moveTo(place, 'center');
    },
    announcement,
  };
}
