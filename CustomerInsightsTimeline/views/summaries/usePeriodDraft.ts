import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { useRef, useState } from 'react';
import type { Edge } from '../../domain/overview/periodEdges';
import { binsOf, periodOf, putEdge } from '../../domain/overview/periodEdges';
import type { Period } from '../../domain/time/period';
import { edgePlaceFor } from './edgeKeys';

export interface PeriodDraftOptions {
  readonly bins: readonly Period[];
  readonly period: Period | null;
  readonly onPeriod: (period: Period | null) => void;
  /** The box that the bins divide into equal widths. */
  readonly plot: RefObject<HTMLElement>;
  readonly rightToLeft: boolean;
}

export interface PeriodDraft {
  /** The period as it is being dragged or moved by keys, else as it is. */
  readonly period: Period | null;
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
 * A period while it is being chosen. It is told only when the pointer or the key is let go: each
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

  function commit() {
    drag.current = null;
    setDraft(null);
    if (draft) onPeriod(draft.period);
  }

  function cancel() {
    drag.current = null;
    setDraft(null);
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
        if (event.key === 'Escape' && (draft ?? options.period)) {
          event.stopPropagation();
          cancel();
          if (!draft) onPeriod(null);
          return;
        }
        const place = edgePlaceFor(event, edge, binsOf(bins, period), bins.length, rightToLeft);
        if (place === null) return;
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
