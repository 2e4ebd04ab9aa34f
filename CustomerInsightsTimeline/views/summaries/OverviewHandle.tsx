import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { useRef, useState } from '../react';
import * as React from '../react';
import type { BinRange, Edge } from '../../domain/summaries/overviewBins';
import { binsOf, periodOf, putEdge } from '../../domain/summaries/overviewBins';
import type { Period } from '../../domain/time/calendar';
import { isAlone, takesEscape } from '../keys';
import { useTimeline } from '../TimelineContext';

const PAGE = 6;

/**
 * Where a key puts an end of the period, by the keys of the ARIA slider: arrows by one bin, Page Up
 * and Page Down by six, Home and End as far as the end may go. The arrows follow the picture, on
 * which time runs the way people read. Undefined for any other key.
 */
function edgePlaceFor(
  key: string,
  edge: Edge,
  range: BinRange,
  count: number,
  rightToLeft: boolean,
): number | undefined {
  const place = range[edge];
  const sideways = rightToLeft ? -1 : 1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: place + sideways,
    ArrowLeft: place - sideways,
    ArrowUp: place + 1,
    ArrowDown: place - 1,
    PageUp: place + PAGE,
    PageDown: place - PAGE,
    Home: edge === 'from' ? 0 : range.from,
    End: edge === 'from' ? range.to : count - 1,
  };
  return places[key];
}

interface PeriodDraftOptions {
  readonly bins: readonly Period[];
  readonly period: Period | null;
  readonly onPeriod: (period: Period | null) => void;
  /** The box that the bins divide into equal widths. */
  readonly plot: RefObject<HTMLElement>;
  readonly rightToLeft: boolean;
}

interface PeriodDraft {
  /** The period as it is being dragged or moved by keys, else as it is. */
  readonly period: Period | null;
  /** The place of the bin that the pointer is at. */
  readonly binUnder: (event: PointerEvent) => number;
  readonly plotHandlers: DragHandlers;
  readonly handlersOf: (edge: Edge) => DragHandlers & {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onKeyUp: () => void;
    readonly onBlur: () => void;
  };
}

interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/**
 * A period while it is being chosen. It is applied only when the pointer or the key is released: each
 * step on the way would ask the server for rows that nobody wants to see.
 */
export function usePeriodDraft(options: PeriodDraftOptions): PeriodDraft {
  const { bins, onPeriod, plot, rightToLeft } = options;
  const [draft, setDraft] = useState<{ readonly period: Period | null } | null>(null);
  const drag = useRef<((share: number) => Period | null) | null>(null);
  const period = draft ? draft.period : options.period;

  /** How far along the strip the pointer is: 0 at its oldest end, 1 at its newest. */
  function shareAt({ clientX }: PointerEvent): number {
    const box = plot.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const share = Math.min(1, Math.max(0, (clientX - box.left) / box.width));
    return rightToLeft ? 1 - share : share;
  }

  function cancel() {
    drag.current = null;
    setDraft(null);
  }

  function commit() {
    cancel();
    if (draft) onPeriod(draft.period);
  }

  function dragHandlers(begin: (share: number) => (share: number) => Period | null): DragHandlers {
    return {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const share = shareAt(event);
        drag.current = begin(share);
        setDraft({ period: drag.current(share) });
      },
      onPointerMove: (event) => {
        if (drag.current) setDraft({ period: drag.current(shareAt(event)) });
      },
      onPointerUp: commit,
      onPointerCancel: cancel,
    };
  }

  const binAtShare = (share: number) => Math.min(bins.length - 1, Math.floor(share * bins.length));
  return {
    period,
    binUnder: (event) => binAtShare(shareAt(event)),
    plotHandlers: dragHandlers((start) => {
      const anchor = binAtShare(start);
      return (share) => periodOf(bins, anchor, binAtShare(share));
    }),
    handlersOf: (edge) => ({
      // The handle is wider than its edge: it moves by as much as the pointer does.
      ...dragHandlers((start) => {
        const place = binsOf(bins, period)[edge];
        return (share) =>
          putEdge(bins, period, edge, place + Math.round((share - start) * bins.length));
      }),
      onKeyDown: (event) => {
        if ((draft ?? options.period) && takesEscape(event)) {
          cancel();
          if (!draft) onPeriod(null);
          return;
        }
        if (!isAlone(event)) return;
        const range = binsOf(bins, period);
        const place = edgePlaceFor(event.key, edge, range, bins.length, rightToLeft);
        if (place === undefined) return;
        event.preventDefault();
        setDraft({ period: putEdge(bins, period, edge, place) });
      },
      onKeyUp: () => {
        if (!drag.current) commit();
      },
      onBlur: commit,
    }),
  };
}

interface OverviewHandleProps {
  readonly edge: Edge;
  /** The places of bins that this end may be put on, and the one it is on. */
  readonly least: number;
  readonly most: number;
  readonly now: number;
  /** The day, month or year at which the period begins or ends, in words. */
  readonly text: string;
  /** Where the end is drawn, in percent of the strip. */
  readonly at: number;
  /** Whether a period is chosen. */
  readonly chosen: boolean;
  /** The id of the words for the bar that it is at. */
  readonly barId: string;
  readonly onFocus: () => void;
  readonly handlers: ReturnType<PeriodDraft['handlersOf']>;
}

/** One end of the period, to be dragged or moved by keys. It lies outside, so that both fit a bin. */
export function OverviewHandle(props: OverviewHandleProps): React.ReactElement {
  const { edge, text, at, chosen } = props;
  const { strings } = useTimeline();
  const isFrom = edge === 'from';
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={strings.text(isFrom ? 'Overview_Begin' : 'Overview_End')}
      aria-describedby={props.barId}
      onFocus={props.onFocus}
      aria-valuemin={props.least}
      aria-valuemax={props.most}
      aria-valuenow={props.now}
      aria-valuetext={strings.text(isFrom ? 'Overview_From' : 'Overview_Until', text)}
      className="cit-ring cit-handle"
      data-chosen={chosen}
      style={isFrom ? { insetInlineEnd: `${100 - at}%` } : { insetInlineStart: `${at}%` }}
      {...props.handlers}
    />
  );
}
