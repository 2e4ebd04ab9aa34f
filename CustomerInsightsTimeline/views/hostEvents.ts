import type { MouseEvent, RefObject } from 'react';
import { createContext, useContext, useEffect } from './react';
import type { Activity } from '../domain/activity/Activity';
import type { Command } from '../domain/command';
import type { MessageQueue } from '../domain/loading/messageQueue';
import { createMessageQueue } from '../domain/loading/messageQueue';
import { useAnnounce } from './Announcer';
import type { Expansion } from './feed/useExpansion';
import type { FeedHandle } from './feed/useFeedOpening';
import { useTimeline } from './TimelineContext';
import { useLatest } from './useStore';
import type { VisibleHistory } from './useVisibleHistory';

/** What the views report to the host, from anywhere, and what the host commands. */
export interface HostEvents {
  readonly onOpenSource: (activity: Activity) => void;
  readonly onRefresh: () => void;
  /** Called with how many activities are loaded, and how many of these pass the filter. */
  readonly onCount: (loaded: number, filtered: number) => void;
  readonly commands: MessageQueue<Command>;
  /** Opens a record of the app, and answers whether that worked; null for any other address. */
  readonly openRecord: (href: string) => Promise<boolean> | null;
  /** Hands what is on screen to a Copilot topic, and answers what that says; null where it failed. */
  readonly summarise: (event: string, timeline: string) => Promise<string | null>;
}

/** Where nobody listens. */
export const NO_HOST_EVENTS: HostEvents = {
  onOpenSource: () => undefined,
  onRefresh: () => undefined,
  onCount: () => undefined,
  commands: createMessageQueue(),
  openRecord: () => null,
  summarise: () => Promise.resolve(null),
};

export const HostEventsContext = createContext(NO_HOST_EVENTS);

export function useHostEvents(): HostEvents {
  return useContext(HostEventsContext);
}

/** Follows a link: what is a record of the app opens there, unless a key asks for the browser's own way. */
export function useFollowLink(): (event: MouseEvent, href: string) => void {
  const { openRecord } = useHostEvents();
  const announce = useAnnounce();
  const { strings } = useTimeline();
  return (event, href) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const opening = openRecord(href);
    if (opening === null) return;
    event.preventDefault();
    void opening.then((opened) => {
      if (!opened) announce(strings.text('Record_NotOpened'));
    });
  };
}

/** Carries out what the host commands, and what it commanded before anything was there to do it. */
function useHostCommands(run: Readonly<Record<Command, () => void>>): void {
  const { commands } = useHostEvents();
  const latest = useLatest(run);
  useEffect(() => {
    function carryOut() {
      for (let next = commands.take(); next; next = commands.take()) latest.current[next]();
    }
    carryOut();
    return commands.subscribe(carryOut);
  }, [commands, latest]);
}

interface HostDialogue {
  readonly visible: VisibleHistory;
  readonly expansion: Expansion;
  readonly feed: RefObject<FeedHandle>;
  readonly reload: () => void;
  readonly clearFilters: () => void;
  /** Where the focus goes while there is no activity. */
  readonly toHeader: () => void;
}

/** Tells the host how much there is, and does what it commands. */
export function useHostDialogue(dialogue: HostDialogue): void {
  const { visible, expansion, feed, reload, clearFilters, toHeader } = dialogue;
  const { onCount } = useHostEvents();
  const { loaded } = visible;
  const filtered = visible.filtered ? visible.state.shown : loaded;
  useEffect(() => {
    onCount(loaded, filtered);
  }, [onCount, loaded, filtered]);
  useHostCommands({
    Refresh: reload,
    ClearFilters: clearFilters,
    LoadAll: visible.current.loadAll,
    SetFocus: () => {
      const first = visible.state.shown > 0 ? visible.state.activities[0] : undefined;
      if (first) feed.current?.reveal(first.key);
      else toHeader();
    },
    ExpandAll: expansion.expandAll,
    CollapseAll: expansion.collapseAll,
  });
}
