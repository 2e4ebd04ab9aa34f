import type { HeldName } from '../figures';
import { rowsBetween } from '../rows';
import { feedAtRest } from './frames';
import { mount } from './mount';
import { loadTimeline, ours } from './ours';

const PAGE = 500;

const held: unknown[] = [];

/** Keeps what it made, so that the heap can be measured. */
export async function hold(what: HeldName, count: number, container: HTMLElement): Promise<void> {
  if (what === 'rows') {
    for (let from = 0; from < count; from += PAGE)
      held.push(JSON.parse(JSON.stringify(rowsBetween(count, from, Math.min(from + PAGE, count)))));
    return;
  }
  const timeline = await loadTimeline({ rows: count, shown: count, pageSize: PAGE });
  held.push(timeline);
  await mount(ours(timeline), container);
  await feedAtRest(container);
}
