import { Sparkle } from 'lucide';
import * as React from '../react';
import { FeedPanel } from '../feed/FeedPanel';
import { useHostEvents } from '../hostEvents';
import type { MenuEntry } from '../MoreMenu';
import { useTimeline } from '../TimelineContext';

interface SummaryOptions {
  /** Unique on the page. */
  readonly id: string;
  /** The event of the maker's topic; null where there is none, or no Copilot. */
  readonly event: string | null;
  /** What is on screen, as a colleague gets it. */
  readonly handOff: () => string;
  /** Puts the focus on what opens the menu. */
  readonly toMenu: () => void;
}

interface Summary {
  readonly entries: readonly MenuEntry[];
  /** Null while nothing is asked. */
  readonly panel: React.ReactElement | null;
}

/** Has the maker's Copilot topic summarise what is on screen, where there is one. */
export function useSummary({ id, event, handOff, toMenu }: SummaryOptions): Summary {
  const { strings } = useTimeline();
  const { summarise } = useHostEvents();
  const [said, setSaid] = React.useState<string | null>(null);
  /** What is waited for; a later question or the end of the screen takes its place. */
  const asked = React.useRef<unknown>(null);
  React.useEffect(
    () => () => {
      asked.current = null;
    },
    [],
  );
  if (event === null) return { entries: [], panel: null };
  const ask = () => {
    const answer = summarise(event, handOff());
    asked.current = answer;
    setSaid(strings.text('Summary_Running'));
    void answer.then((text) => {
      if (asked.current !== answer) return;
      setSaid(
        text === '' ? strings.text('Summary_NoText') : (text ?? strings.text('Summary_Failed')),
      );
    });
  };
  return {
    entries: [{ text: 'Summary_Name', icon: Sparkle, onClick: ask }],
    panel:
      said === null ? null : (
        <FeedPanel
          id={`${id}-summary`}
          title={strings.text('Summary_Name')}
          closeLabel={strings.text('Summary_Close')}
          onClose={() => {
            asked.current = null;
            toMenu();
            setSaid(null);
          }}
        >
          <p className="cit-details-description" aria-live="polite">
            <bdi>{said}</bdi>
          </p>
        </FeedPanel>
      ),
  };
}
