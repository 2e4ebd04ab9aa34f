import { render } from 'react-dom';
import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import type { WorkFigures, WorkName } from '../figures';
import { WORKS } from '../figures';
import { shownUpTo } from '../moreShown';
import { feedAtRest, rest } from './frames';
import { mount } from './mount';
import { loadTimeline, ours } from './ours';

const PAGE = 500;

/** In the details of few of the oldest rows only. */
const RARE = 'SO-10001';

/** The views that a reader may choose, as FilterState has them. */
const VIEWS: Readonly<Record<Exclude<WorkName, 'searched'>, object>> = {
  filteredByType: { types: ['SalesOrder'] },
  filteredByField: { fields: [{ name: 'OrderStatus', value: 'Shipped' }] },
  grouped: { group: 'month' },
  sorted: { sort: 'oldestFirst' },
};

/** What readers do with a long history that is there in both orders: how long nothing else can happen. */
export async function measureWork(container: HTMLElement, count: number): Promise<WorkFigures> {
  const timeline = await loadTimeline({ rows: count, shown: count, pageSize: PAGE });
  await shownUpTo(timeline.historyFor('oldestFirst', EVERYTHING), count);
  const start = performance.now();
  for (const { semanticData } of timeline.history.get().activities) JSON.parse(semanticData ?? '');
  const parse = performance.now() - start;

  await mount(ours(timeline), container);
  await rest();
  const longest: Partial<Record<WorkName, number>> = {};
  for (const work of WORKS) {
    const stop = watchTasks();
    if (work === 'searched') await search(container);
    else render(ours(timeline, { text: JSON.stringify({ v: 1, ...VIEWS[work] }) }), container);
    await feedAtRest(container);
    longest[work] = stop();
    if (work === 'searched') enter(container, '');
    else render(ours(timeline), container);
    await feedAtRest(container);
  }
  return { parse, longest: longest as Record<WorkName, number> };
}

/** Answers the longest of the tasks from now on; 0 where none is long. */
function watchTasks(): () => number {
  let longest = 0;
  const take = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => {
    take(list.getEntries());
  });
  observer.observe({ type: 'longtask' });
  return () => {
    take(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}

async function search(container: HTMLElement): Promise<void> {
  enter(container, RARE);
  while (!/ matche?s? /.test(container.textContent) || container.textContent.includes('Searching'))
    await rest();
}

/** As React hears it: it looks for a value that its own did not set. */
function enter(container: HTMLElement, text: string): void {
  const input = container.querySelector<HTMLInputElement>('input[type="search"]');
  if (!input) throw new Error('There is no search box.');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
