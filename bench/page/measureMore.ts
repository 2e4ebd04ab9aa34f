import { moreShown } from '../moreShown';
import { median } from '../statistics';
import { boxIn } from './box';
import { afterPaint, nextFrame, rest } from './frames';
import { mount } from './mount';
import { loadTimeline, ours } from './ours';

const PAGES = 5;

/** What the reader waits for at the end of the list, the server's own time left out. */
export async function measureMore(
  container: HTMLElement,
  count: number,
  pageSize: number,
): Promise<number> {
  const rows = count + (PAGES + 1) * pageSize;
  const timeline = await loadTimeline({ rows, shown: count, pageSize });
  await mount(ours(timeline), container);
  const box = boxIn(container);
  const times: number[] = [];
  for (let page = 0; page < PAGES; page++) {
    box.scrollTop = box.scrollHeight;
    await rest();
    await nextFrame();
    const start = performance.now();
    await moreShown(timeline.history);
    await afterPaint();
    times.push(performance.now() - start);
  }
  return median(times);
}
