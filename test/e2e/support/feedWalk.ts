import type { APIRequestContext, Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { demoUrl } from './timelinePage';

/** What a row showed of itself while it was in sight. */
export interface SeenRow {
  /** The aria-posinset of its article, from 1. */
  readonly place: number;
  readonly title: string;
  /** Milliseconds; null for an activity without a date. */
  readonly time: number | null;
  /** Whether it is a line within the article of its order. */
  readonly nested: boolean;
}

export interface Walk {
  /** By place; a place that showed two different activities has two entries. */
  readonly seen: readonly SeenRow[];
  /** The places of all articles, those of opened runs included, which show no row of their own. */
  readonly places: readonly number[];
  /** How often the middle of the scrolled area showed no article. */
  readonly blanks: number;
  /** The most elements that the page had at one time. */
  readonly mostElements: number;
}

/**
 * Scrolls through the whole feed by screenfuls, opens whatever is collapsed, folded or nested, and
 * looks at each screenful as soon as the page has heard of the scrolling, before it is painted: what
 * came only later would have been a blank to the user. React 18 renders for scrolling in a task of its
 * own, so there it looks two frames later. Finds what to open by its English names.
 */
export function walkThrough(feed: Locator): Promise<Walk> {
  return feed.evaluate(async (element: HTMLElement) => {
    const scroller = element.parentElement ?? element;
    const seen = new Map<string, SeenRow>();
    const places = new Set<number>();
    let blanks = 0;
    let mostElements = 0;
    const rendersLater = new URLSearchParams(location.search).get('react') === '18';
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const scrollTo = async (top: number) => {
      const heard = new Promise((resolve) => {
        scroller.addEventListener('scroll', resolve, { once: true });
      });
      const earlier = scroller.scrollTop;
      scroller.scrollTop = top;
      if (scroller.scrollTop === earlier) return;
      await heard;
      if (!rendersLater) return;
      await frame();
      await frame();
    };
    const isLast = () =>
      scroller.scrollTop + scroller.clientHeight >= element.offsetTop + element.offsetHeight - 1;
    const closed = () =>
      [...element.querySelectorAll<HTMLElement>('button[aria-expanded=false]')].filter((button) =>
        /^Each of | order lines?$| activit(y|ies)$/.test(button.ariaLabel ?? button.textContent),
      );
    const openAll = async () => {
      for (let found = closed(); found.length > 0; found = closed()) {
        for (const button of found) button.click();
        // React 18 renders what a click opens in a microtask, earlier ones before the click returns.
        await Promise.resolve();
      }
    };
    const titleOf = (row: Element) => {
      const titleId = row.getAttribute('aria-labelledby')?.split(' ').at(-1) ?? '';
      return document.getElementById(titleId)?.textContent ?? '';
    };
    const look = (row: Element, place: number, nested: boolean) => {
      const title = titleOf(row);
      const iso = row.querySelector('time')?.dateTime;
      const time = iso === undefined ? null : Date.parse(iso);
      seen.set(JSON.stringify([place, title, iso, row.getAttribute('aria-labelledby')]), {
        place,
        title,
        time,
        nested,
      });
    };

    for (let top = 0; ; top += scroller.clientHeight) {
      await scrollTo(top);
      const { left, width, y } = scroller.getBoundingClientRect();
      const middle = document.elementFromPoint(left + width / 2, y + scroller.clientHeight / 2);
      if (!isLast() && !middle?.closest('article')) blanks += 1;
      await openAll();
      mostElements = Math.max(mostElements, document.querySelectorAll('*').length);
      for (const article of element.querySelectorAll('article')) {
        const place = Number(article.ariaPosInSet);
        places.add(place);
        if (article.querySelector('button[aria-label^="Each of "]')) continue;
        look(article, place, false);
        for (const line of article.querySelectorAll('ul > li[aria-labelledby]')) {
          look(line, place, true);
        }
      }
      if (isLast()) break;
    }
    return {
      seen: [...seen.values()].sort((a, b) => a.place - b.place),
      places: [...places].sort((a, b) => a - b),
      blanks,
      mostElements,
    };
  });
}

/**
 * Expects so many activities, each of them once, and all but nested lines in order: what lies ahead from
 * now on, then what has happened from now back.
 */
export function expectWhole({ seen, places }: Walk, count: number): void {
  expect(seen).toHaveLength(count);
  expect(places).toEqual(Array.from({ length: places.length }, (_, index) => index + 1));
  const inOrder = seen.filter(({ nested }) => !nested);
  expect(new Set(inOrder.map(({ place }) => place)).size).toBe(inOrder.length);
  const times = inOrder.map(({ time }) => time ?? -Infinity);
  const now = Date.now();
  const ahead = times.filter((time) => time > now).sort((a, b) => a - b);
  const past = times.filter((time) => time <= now).sort((a, b) => b - a);
  expect(times).toEqual([...ahead, ...past]);
}

/** The titles of all rows of a customer, as the server has them, page by page. */
export async function titlesOnServer(
  request: APIRequestContext,
  customerId: string,
): Promise<readonly string[]> {
  const titles: string[] = [];
  const query = `$select=msdynci_title&$filter=msdynci_customerid eq '${customerId}'`;
  let next: string | undefined = `${demoUrl()}/api/data/v9.2/msdynci_unifiedactivities?${query}`;
  while (next !== undefined) {
    const response = await request.get(next, { headers: { Prefer: 'odata.maxpagesize=5000' } });
    const page = (await response.json()) as {
      readonly value: readonly { readonly msdynci_title: string | null }[];
      readonly '@odata.nextLink'?: string;
    };
    titles.push(...page.value.map((row) => row.msdynci_title ?? ''));
    next = page['@odata.nextLink'];
  }
  return titles;
}

/** A closed row shows so many characters of a title. */
const MOST_CHARACTERS = 2000;

/** Titles that say something, as they look on screen, in an order that can be compared. */
export function readableTitles(titles: readonly string[]): readonly string[] {
  return titles
    .filter((title) => /[\p{L}\p{N}]/u.test(title))
    .map((title) => title.slice(0, MOST_CHARACTERS).replace(/\s+/g, ' ').trim())
    .sort();
}
