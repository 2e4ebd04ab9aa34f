/** The size of what scrolls, the same for ours and for the peers. */
export const BOX = { width: 700, height: 600 } as const;

/** The scrolled element, which the first rendering has yet to make. */
export function findBox(container: HTMLElement): HTMLElement | null {
  return (
    container.querySelector<HTMLElement>('[data-is-scrollable], [data-virtuoso-scroller]') ??
    container.querySelector('[role="feed"]')?.parentElement ??
    null
  );
}

export function boxIn(container: HTMLElement): HTMLElement {
  const box = findBox(container);
  if (!box) throw new Error('Nothing scrolls: the feed was not rendered.');
  return box;
}

/** Whether a row stands in the middle of the box, where the reader looks. */
export function hasRowInSight(box: HTMLElement): boolean {
  const { left, top } = box.getBoundingClientRect();
  const x = left + BOX.width / 2;
  const y = top + BOX.height / 2;
  return document.elementFromPoint(x, y)?.closest('article') != null;
}

/** Whether any row is seen within the box. */
export function showsAnyRow(box: HTMLElement): boolean {
  const frame = box.getBoundingClientRect();
  for (const row of box.querySelectorAll('article')) {
    const { top, bottom, height } = row.getBoundingClientRect();
    const lies = height > 0 && bottom > frame.top && top < frame.bottom;
    if (lies && getComputedStyle(row).visibility === 'visible') return true;
  }
  return false;
}
