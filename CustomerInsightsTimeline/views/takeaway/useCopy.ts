import { useCallback } from 'react';
import type { Flavours } from './clipboard';
import { writeToClipboard } from './clipboard';
import { useTell } from '../Telling';
import { useTimeline } from '../TimelineContext';

/** Copies, and tells whether that worked. To be called within a gesture of the user. */
export function useCopy(): (flavours: Flavours) => void {
  const { strings } = useTimeline();
  const tell = useTell();
  return useCallback(
    (flavours) => {
      void writeToClipboard(flavours).then((copied) => {
        tell(strings.text(copied ? 'Copy_Done' : 'Copy_Failed'));
      });
    },
    [strings, tell],
  );
}
