import { ClipboardCopy } from 'lucide-react';
import { handoffHtml } from '../domain/handoff/handoffHtml';
import { handoffText } from '../domain/handoff/handoffText';
import type { Clock } from '../domain/time/Clock';
import { handoffOf } from './handoffOf';
import type { MenuSection } from './MoreMenu';
import type { OnScreen } from './OnScreen';
import { useTimeline } from './TimelineContext';
import { useCopy } from './useCopy';

export interface ExportOptions {
  readonly heading: string;
  readonly clock: Clock;
  /** Asked when something is taken, so that it is what is then on screen. */
  readonly onScreen: () => OnScreen;
}

/** The ways to take what is on screen elsewhere. */
export function useExportSection({ heading, clock, onScreen }: ExportOptions): MenuSection {
  const { strings, formats } = useTimeline();
  const copy = useCopy();
  return {
    key: 'export',
    entries: [
      {
        key: 'copy',
        text: strings.text('Handoff_Copy'),
        icon: ClipboardCopy,
        onClick: () => {
          const given = { heading, asOf: clock.now(), ...onScreen() };
          const handoff = handoffOf(given, strings, formats);
          copy({ text: handoffText(handoff), html: handoffHtml(handoff) });
        },
      },
    ],
  };
}
