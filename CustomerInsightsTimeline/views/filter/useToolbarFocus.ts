import type { FocusEvent, KeyboardEvent } from 'react';
import { isAlone } from '../keys';
import { useState } from '../react';

export interface ToolbarFocus {
  /** 0 for the one tool that Tab reaches. */
  readonly tabIndexOf: (tool: string) => 0 | -1;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * The keyboard pattern of the ARIA toolbar: arrow keys, Home and End go from tool to tool, and Tab
 * finds the one that was used last. Each tool carries its name as `data-tool`. Where tools stand in
 * columns, the arrows up and down go by so many.
 */
export function useToolbarFocus(tools: readonly string[], columns = 0): ToolbarFocus {
  const [last, setLast] = useState<string | undefined>();
  const current = last !== undefined && tools.includes(last) ? last : tools[0];
  return {
    tabIndexOf: (tool) => (tool === current ? 0 : -1),
    onFocus: ({ target }) => {
      const tool = target.dataset.tool;
      if (tool !== undefined) setLast(tool);
    },
    onKeyDown: (event) => {
      const { target, currentTarget } = event;
      const elements = [...currentTarget.querySelectorAll<HTMLElement>('[data-tool]')];
      const place = elements.findIndex((element) => element === target);
      const to = placeAfter(event, place, elements.length, columns);
      if (place < 0 || to === undefined || !isAlone(event)) return;
      event.preventDefault();
      elements[to]?.focus();
    },
  };
}

/** Undefined for a key that leads nowhere. */
function placeAfter(
  { key, currentTarget }: KeyboardEvent<HTMLElement>,
  place: number,
  count: number,
  columns: number,
): number | undefined {
  const next = (place + 1) % count;
  const previous = (place + count - 1) % count;
  const rightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
  const places: Readonly<Record<string, number>> = {
    ArrowRight: rightToLeft ? previous : next,
    ArrowLeft: rightToLeft ? next : previous,
    Home: 0,
    End: count - 1,
    ...(columns > 0 && {
      ArrowUp: Math.max(0, place - columns),
      ArrowDown: Math.min(count - 1, place + columns),
    }),
  };
  return places[key];
}
