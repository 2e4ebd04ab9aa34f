import type { ReactElement } from 'react';
import { render } from 'react-dom';
import { findBox, showsAnyRow } from './box';
import { afterPaint, nextFrame } from './frames';

const PATIENCE_MS = 30_000;

/**
 * Renders and waits for the frame that shows a row; answers the milliseconds that took. Begins with
 * a frame, so that waiting for the screen's next refresh is nobody's cost.
 */
export async function mount(element: ReactElement, container: HTMLElement): Promise<number> {
  await nextFrame();
  const start = performance.now();
  render(element, container);
  await afterPaint();
  while (!showsRow(container)) {
    if (performance.now() - start > PATIENCE_MS) throw new Error('No row was ever painted.');
    await nextFrame();
    await afterPaint();
  }
  return performance.now() - start;
}

function showsRow(container: HTMLElement): boolean {
  const box = findBox(container);
  return box !== null && showsAnyRow(box);
}
