import type { APIRequestContext, Locator } from '@playwright/test';
import { demoUrl } from './timelinePage';

/** What an article showed of itself while it was in sight. */
export interface SeenArticle {
  /** Its aria-posinset, from 1. */
  readonly place: number;
  readonly title: string;
  /** Milliseconds; null for an activity without a date. */
  readonly time: number | null;
}

export interface Walk {
  /** By place; a place that showed two different activities has two entries. */
  readonly seen: readonly SeenArticle[];
  /** How often the middle of the scrolled area showed no article. */
  readonly blanks: number;
  /** The most elements that the page had at one time. */
  readonly mostElements: number;
}

/**
 * Scrolls through the whole feed by screenfuls, and looks at each as soon as the page has heard of
 * the scrolling, before it is painted: what came only later would have been a blank to the user.
 */
export function walkThrough(feed: Locator): Promise<Walk> {
  return feed.evaluate(async (element: HTMLElement) => {
    const scroller = element.parentElement ?? element;
    const seen = new Map<string, SeenArticle>();
    let blanks = 0;
    let mostElements = 0;
    const scrollTo = async (top: number) => {
      const heard = new Promise((resolve) => {
        scroller.addEventListener('scroll', resolve, { once: true });
      });
      const earlier = scroller.scrollTop;
      scroller.scrollTop = top;
      if (scroller.scrollTop !== earlier) await heard;
    };
    const isLast = () =>
      scroller.scrollTop + scroller.clientHeight >= element.offsetTop + element.offsetHeight - 1;

    for (let top = 0; ; top += scroller.clientHeight) {
      await scrollTo(top);
      const done = isLast();
      const { left, width, y } = scroller.getBoundingClientRect();
      const middle = document.elementFromPoint(left + width / 2, y + scroller.clientHeight / 2);
      if (!done && !middle?.closest('article')) blanks += 1;
      mostElements = Math.max(mostElements, document.querySelectorAll('*').length);
      for (const article of element.querySelectorAll('article')) {
        const titleId = article.getAttribute('aria-labelledby')?.split(' ').at(-1) ?? '';
        const title = document.getElementById(titleId)?.textContent ?? '';
        const iso = article.querySelector('time')?.dateTime;
        const place = Number(article.ariaPosInSet);
        const time = iso === undefined ? null : Date.parse(iso);
        seen.set(JSON.stringify([place, title, iso]), { place, title, time });
      }
      if (done) break;
    }
    return {
      seen: [...seen.values()].sort((a, b) => a.place - b.place),
      blanks,
      mostElements,
    };
  });
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

/** Titles that say something, as they look on screen, in an order that can be compared. */
export function readableTitles(titles: readonly string[]): readonly string[] {
  return titles
    .filter((title) => /[\p{L}\p{N}]/u.test(title))
    .map((title) => title.replace(/\s+/g, ' ').trim())
    .sort();
}
