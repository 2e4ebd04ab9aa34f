import { hasRowInSight } from './box';
import { afterPaint, nextFrame } from './frames';

export interface ScrollFigures {
  /** Of all steps, how many showed no row in the first frame after them; not a number where none can be taken. */
  readonly blank: number;
  /** Milliseconds from one frame to the next. */
  readonly frames: readonly number[];
}

/** Scrolls so many steps, one a frame, and back again from an end that comes too soon. */
export async function scroll(
  box: HTMLElement,
  steps: number,
  stepHeight: number,
): Promise<ScrollFigures> {
  if (box.scrollHeight <= box.clientHeight) return { blank: Number.NaN, frames: [] };
  const frames: number[] = [];
  let blank = 0;
  let direction = 1;
  let last = await nextFrame();
  for (let step = 0; step < steps; step++) {
    const end = box.scrollHeight - box.clientHeight;
    if (box.scrollTop >= end) direction = -1;
    else if (box.scrollTop <= 0) direction = 1;
    box.scrollTop += direction * stepHeight;
    // The browser paints this frame before any scroll listener runs, as it does under a finger.
    await afterPaint();
    if (!hasRowInSight(box)) blank++;
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
  }
  return { blank, frames };
}
