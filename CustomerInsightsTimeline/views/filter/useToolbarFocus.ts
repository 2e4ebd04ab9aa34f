import type { FocusEvent, KeyboardEvent } from 'react';
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
      if (!(event.target instanceof HTMLElement) || event.target.dataset.tool === undefined) return;
      const place = tools.indexOf(current ?? '');
      const to = placeAfter(event, place, tools.length, columns);
      if (to === null) return;
      event.preventDefault();
      const elements = event.currentTarget.querySelectorAll<HTMLElement>('[data-tool]');
      elements[to]?.focus();
    },
  };
}

function placeAfter(
  event: KeyboardEvent<HTMLElement>,
  place: number,
  count: number,
  columns: number,
): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const forward =
    getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return (place + (event.key === forward ? 1 : count - 1)) % count;
    case 'ArrowUp':
      return columns > 0 ? Math.max(0, place - columns) : null;
    case 'ArrowDown':
      return columns > 0 ? Math.min(count - 1, place + columns) : null;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
