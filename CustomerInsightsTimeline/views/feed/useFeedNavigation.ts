import type { Ref, RefObject } from 'react';
import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef } from '../react';
import type { Arranged } from '../../domain/feed/arrangement';
import type { ActivityItem, FeedItem } from '../../domain/feed/FeedItem';
import { activitiesOf } from '../../domain/feed/FeedItem';
import { locate } from '../../domain/feed/locate';
import type { Clock } from '../../domain/time/Clock';
import type { RowLayout } from '../activity/ArticleRow';
import { useRowLayout } from '../activity/ArticleRow';
import { useAnnounce } from '../Announcer';
import { usePrinting } from '../export/paper';
import { useTimeline } from '../TimelineContext';
import { useLatest } from '../useStore';
import { isFind, singleKeys } from '../keys';
import type { FeedHandle, FeedOpening } from './useFeedOpening';
import type { RovingFocus } from './useRovingFocus';
import { useReveal, useRovingFocus } from './useRovingFocus';
import type { FeedVirtualizer } from './useVirtualizer';
import { useVirtualizer } from './useVirtualizer';

interface EndInSightOptions {
  readonly scroller: RefObject<HTMLElement>;
  readonly feed: RefObject<HTMLElement>;
  /** The height of all articles as far as they are measured, in CSS pixels. */
  readonly height: number;
  /** Whether nothing more comes: else who has asked for more reads on from where it begins. */
  readonly complete: boolean;
}

/** What `compareDocumentPosition` says of what follows: Node.DOCUMENT_POSITION_FOLLOWING. */
const FOLLOWING = 4;

/**
 * Keeps what follows the last article in sight while it has the focus and nobody scrolls away from it.
 * Articles are measured after they are rendered, and with the last page all silences come in between.
 */
function useEndInSight({ scroller, feed, height, complete }: EndInSightOptions): void {
  const heightBefore = useRef(0);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const focused = document.activeElement;
    const wasAtEnd = box.scrollTop + box.clientHeight >= heightBefore.current;
    heightBefore.current = box.scrollHeight;
    if (!complete || !wasAtEnd || !focused || !box.contains(focused)) return;
    const place = feed.current?.compareDocumentPosition(focused);
    if (place === FOLLOWING) box.scrollTop = box.scrollHeight;
  }, [scroller, feed, height, complete]);
}

const ROW = 44;
const NARROW_ROW = 70;
const HEADING = 40;
const SILENCE = 32;
const ORDER_LINES = 28;

/** How high an article is before it has been measured, in CSS pixels. */
function estimateHeight(item: FeedItem | undefined, layout: RowLayout): number {
  if (!item) return 0;
  const above =
    (item.heading ? HEADING : 0) + (item.silence ? SILENCE : 0) + (item.afterGap ? SILENCE : 0);
  if (item.kind === 'group') return above;
  const lines = item.kind === 'activity' && item.lines.length > 0 ? ORDER_LINES : 0;
  return above + (layout === 'narrow' ? NARROW_ROW : ROW) + lines;
}

function usePlace(
  virtualizer: FeedVirtualizer,
  items: readonly FeedItem[],
  onPlace: (activityId: string) => void,
): void {
  const item = virtualizer.offset > 0 ? items[virtualizer.middle?.index ?? NaN] : undefined;
  const activity = item && activitiesOf(item)[0];
  const place = activity?.activityId ?? '';
  const latest = useLatest(onPlace);
  useEffect(() => {
    latest.current(place);
  }, [place, latest]);
}

interface SilenceStepsOptions {
  readonly items: readonly FeedItem[];
  /** Whether silences can be known at all. */
  readonly known: boolean;
  readonly current: number;
  readonly moveTo: (index: number, align: 'auto' | 'center') => void;
}

/**
 * Goes to the article after the next silence, and after the last one, to the first. Where there is
 * none, that is shown and spoken.
 */
function useSilenceSteps(options: SilenceStepsOptions): () => void {
  const { items, known, current, moveTo } = options;
  const { strings } = useTimeline();
  const announce = useAnnounce();
  return () => {
    const isSilent = ({ silence }: FeedItem) => silence !== null;
    const next = items.findIndex((item, index) => index > current && isSilent(item));
    const place = next >= 0 ? next : items.findIndex(isSilent);
    if (place >= 0) moveTo(place, 'center');
    if (place < 0 || (next < 0 && !known))
      announce(strings.text(known ? 'Silence_None' : 'Silence_NotKnown'));
  };
}

export interface FeedNavigationOptions {
  readonly clock: Clock;
  readonly handle: Ref<FeedHandle>;
  readonly arranged: Arranged;
  /** Whether nothing that is shown is still to be arranged. */
  readonly isWhole: boolean;
  readonly opening: FeedOpening;
  readonly linesOpen: (item: ActivityItem) => boolean;
  /** Whether nothing more comes. */
  readonly complete: boolean;
  /** Whether the feed shows silences. */
  readonly silencesKnown: boolean;
  readonly leaveBefore: () => void;
  readonly leaveAfter: () => void;
  /** Offers the search for the keys of the browser's own; false where there is none to offer. */
  readonly onFind: () => boolean;
  /** Called with the ActivityId in the middle of the feed; '' at its start, and for one without an id. */
  readonly onPlace: (activityId: string) => void;
}

interface FeedNavigation extends Omit<RovingFocus, 'moveTo'> {
  /** What scrolls, and the feed within it. */
  readonly scroller: RefObject<HTMLDivElement>;
  readonly feed: RefObject<HTMLDivElement>;
  readonly virtualizer: FeedVirtualizer;
  readonly layout: RowLayout;
}

/**
 * How the reader gets about in the feed: scrolling, by keys, and to what the menu, the search or a
 * refresh leads to. Long histories are virtualised: only what is near the visible part is in the
 * DOM, and always the article that Tab reaches, so focus is never lost.
 */
export function useFeedNavigation(options: FeedNavigationOptions): FeedNavigation {
  const { arranged } = options;
  const { items } = arranged;
  const scroller = useRef<HTMLDivElement>(null);
  const feed = useRef<HTMLDivElement>(null);
  const layout = useRowLayout(scroller);
  const roving = useRovingFocus({
    feed,
    items,
    bringIntoView: (index, align) => {
      virtualizer.scrollTo(index, align);
    },
    leaveBefore: options.leaveBefore,
    leaveAfter: options.leaveAfter,
  });
  const { current, moveTo } = roving;
  const printing = usePrinting();
  const list = useMemo(
    () => ({
      count: arranged.items.length,
      keyAt: (index: number) => arranged.items[index]?.key ?? String(index),
      estimate: (index: number) => estimateHeight(arranged.items[index], layout),
    }),
    [arranged, layout],
  );
  const virtualizer = useVirtualizer({ scroller, list, clock: options.clock, current, printing });
  usePlace(virtualizer, items, options.onPlace);
  useEndInSight({
    scroller,
    feed,
    height: virtualizer.height,
    complete: options.complete,
  });
  const reveal = useReveal(options, moveTo);
  const goToNextSilence = useSilenceSteps({ items, known: options.silencesKnown, current, moveTo });
  useImperativeHandle(options.handle, () => ({
    reveal,
    goTo: (activityKey) => {
      const place = locate(items, activityKey);
      if (place) moveTo(place.index, 'auto');
    },
    focus: () => {
      moveTo(current, 'auto');
    },
    revealNextSilence: goToNextSilence,
  }));
  const onShortcut = singleKeys({ g: goToNextSilence });
  return {
    ...roving,
    scroller,
    feed,
    virtualizer,
    layout,
    onKeyDown: (event) => {
      if (isFind(event) && options.onFind()) event.preventDefault();
      else if (!onShortcut(event)) roving.onKeyDown(event);
    },
  };
}
