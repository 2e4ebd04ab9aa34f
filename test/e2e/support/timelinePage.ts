import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import type { FaultRule } from '../../../demo/dataverse/faults';
import type { LogEntry } from '../../../demo/dataverse/sessions';
import type { TableRow } from '../../../demo/seed/rows';
import { findCustomer } from '../../../demo/host/page/customers';
import type { HostHandle } from '../../../demo/host/page/hostWindow';
import type { SettingName } from '../../../demo/host/page/settings';
import { builtClass } from './builtClass';
import { MOMENT } from './moment';

/** Most tests are about the activities: the parts beside them have tests of their own. */
const NO_PARTS = {
  profile: 'off',
  measures: 'off',
  predictions: 'off',
  enrichment: 'off',
} as const;

export type PageSettings = Partial<Record<SettingName, string>>;

/** The app that a test takes place in, unless it says itself. */
export type App = 'form' | 'canvas';

/** The control on the host page, as its users find it: by roles and names. */
export class TimelinePage {
  /** Whether a refused request is a part of the test. */
  expectsFailures = false;

  readonly region: Locator;
  readonly feed: Locator;
  readonly articles: Locator;
  readonly segments: Locator;
  readonly status: Locator;
  readonly alerts: Locator;
  readonly loadMore: Locator;
  readonly loadAll: Locator;
  readonly cancel: Locator;
  readonly refresh: Locator;
  readonly retry: Locator;
  /** The button that opens the menu of the header, in any language. */
  readonly more: Locator;
  private readonly session = randomUUID();

  constructor(
    readonly page: Page,
    private readonly request: APIRequestContext,
    private readonly app: App = 'form',
    private readonly react: string | null = null,
  ) {
    this.region = page.getByRole('region').first();
    this.feed = page.getByRole('feed');
    this.articles = this.feed.getByRole('article');
    this.segments = page.getByRole('list', { name: 'Segments' });
    // The segments come after the first activities, and say so for a moment.
    this.status = page.getByRole('status').filter({ hasNotText: 'Loading segments' });
    this.alerts = page.getByRole('alert');
    this.loadMore = page.getByRole('button', { name: /^Load (\d+ )?more$/ });
    this.loadAll = page.getByRole('button', { name: /^Load all( [\d,]+)?$/ });
    this.cancel = page.getByRole('button', { name: 'Cancel', exact: true });
    this.refresh = page.getByRole('button', { name: 'Refresh', exact: true });
    this.retry = page.getByRole('button', { name: 'Retry', exact: true });
    this.more = this.region.locator('header [aria-haspopup]');
  }

  /** Opens the page at the moment of all tests. Timers go on by themselves. */
  async open(settings: PageSettings = {}): Promise<void> {
    await this.page.clock.setFixedTime(MOMENT);
    await this.load(settings, this.app === 'canvas' ? '/canvas' : '');
  }

  /** Before it is opened: a form has fields above and below the control, half of which is out of a low window. */
  async putAmongFields(): Promise<void> {
    await this.page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.body.style.setProperty('padding-block', '500px 900px', 'important');
      });
    });
  }

  /** Opens the page with a clock that the test can put forward, for what waits on purpose. */
  async openWithClock(settings: PageSettings = {}): Promise<void> {
    await this.page.clock.install({ time: MOMENT });
    await this.load(settings);
  }

  /** Opens the control for data-sets on the screen of a canvas app. */
  async openCanvas(settings: PageSettings = {}): Promise<void> {
    await this.page.clock.setFixedTime(MOMENT);
    await this.load(settings, '/canvas');
  }

  private async load(settings: PageSettings, path = ''): Promise<void> {
    const { fault = 'none', schema = 'documented' } = settings;
    if (fault !== 'none' || schema !== 'documented') this.expectsFailures = true;
    const given = {
      bare: '1',
      session: this.session,
      zone: 'UTC',
      bound: 'text',
      group: 'Day',
      ...NO_PARTS,
      ...(this.react === null ? {} : { react: this.react }),
      ...settings,
    };
    await this.page.goto(`${demoUrl()}${path}?${new URLSearchParams(given)}`);
    await this.page.waitForFunction(() => window.host !== undefined);
  }

  /** An article by a part of its accessible name. */
  article(name: string | RegExp): Locator {
    return this.feed.getByRole('article', { name });
  }

  /**
   * Expects so many activities in the feed, folded, nested and collapsed ones included, as the
   * headings count them. For feeds that are all in the DOM.
   */
  async expectActivities(count: number): Promise<void> {
    const counted = async () => {
      const headings = await this.feed.getByRole('heading', { level: 3 }).allTextContents();
      return headings
        .map((heading) => Number(/(\d+) activit/.exec(heading)?.[1]))
        .reduce((sum, each) => sum + each, 0);
    };
    await expect.poll(counted).toBe(count);
  }

  /** How many articles there are once all have followed those that are seen first. */
  async countArticles(): Promise<number> {
    let count = -1;
    const more = async () => {
      const before = count;
      count = await this.articles.count();
      return count - before;
    };
    await expect.poll(more, { intervals: [300] }).toBe(0);
    return count;
  }

  /** The button that opens and closes an article. */
  expander(article: Locator): Locator {
    return article.getByRole('button', { name: /^Details of / });
  }

  /** The buttons of all activities whose details are open, or closed. */
  details(state: 'open' | 'closed'): Locator {
    return this.feed.getByRole('button', { name: /^Details of /, expanded: state === 'open' });
  }

  /** Chooses an entry of the menu by its name; without one the first, which expands all. */
  async choose(name?: string): Promise<void> {
    await this.more.click();
    const entries = this.page.getByRole('menu').locator('[role^=menuitem]');
    await (name === undefined ? entries : entries.filter({ hasText: name })).first().click();
    await expect(entries).toHaveCount(0);
  }

  /** Opens all activities and whatever is folded, in any language. */
  async openAll(): Promise<void> {
    await this.articles.first().waitFor();
    await this.choose();
    const disclosure = builtClass('cit-disclosure');
    const [tools, button] = [builtClass('cit-filter-tools'), builtClass('cit-filter-button')];
    const folded = [`.${disclosure}`, `.${tools} > .${button}`]
      .map((each) => `${each}[aria-expanded=false]`)
      .join();
    await this.region.evaluate(async (region, selector) => {
      for (;;) {
        const next = region.querySelector<HTMLElement>(selector);
        if (next === null) return;
        next.click();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, folded);
  }

  async update(changes: PageSettings): Promise<void> {
    await this.page.evaluate((given) => window.host?.update(given), changes);
  }

  /** Calls the page's own handle, which a host has and a user has not. */
  async host<Name extends 'destroy' | 'remount' | 'outputs' | 'events'>(
    name: Name,
  ): Promise<Awaited<ReturnType<HostHandle[Name]>>> {
    const answer: unknown = await this.page.evaluate((key) => window.host?.[key](), name);
    return answer as Awaited<ReturnType<HostHandle[Name]>>;
  }

  async setFaults(rules: readonly FaultRule[]): Promise<void> {
    this.expectsFailures = true;
    const response = await this.request.post(`${demoUrl()}/__emulator/faults`, {
      headers: { 'x-emulator-session': this.session },
      data: rules,
    });
    expect(response.ok(), await response.text()).toBe(true);
  }

  /** Adds rows to a table, for this page only. */
  async addRows(table: string, rows: readonly TableRow[]): Promise<void> {
    const response = await this.request.post(`${demoUrl()}/__emulator/rows`, {
      headers: { 'x-emulator-session': this.session },
      data: { table, rows },
    });
    expect(response.ok(), await response.text()).toBe(true);
  }

  /** Adds an activity of Nora Keller, of a time in milliseconds since 1970 UTC, for this page only. */
  async addActivityOfNora(title: string, at: number): Promise<void> {
    await this.addRows('msdynci_unifiedactivity', [
      {
        msdynci_unifiedactivityid: '00000000-aaaa-4bbb-8ccc-0123456789ab',
        msdynci_customerid: findCustomer('nora-keller').customerId,
        msdynci_activityid: 'brand-new',
        msdynci_activitytype: 'Feedback',
        msdynci_title: title,
        msdynci_activitytime: new Date(at).toISOString(),
        msdynci_rangeindex: String(at / 1000),
      },
    ]);
  }

  /** Makes the server what it was before this page: what was added is gone. */
  async resetServer(): Promise<void> {
    const response = await this.request.post(`${demoUrl()}/__emulator/reset`, {
      headers: { 'x-emulator-session': this.session },
    });
    expect(response.ok(), await response.text()).toBe(true);
  }

  /** The Web API requests of this page so far, oldest first. */
  async requests(): Promise<readonly LogEntry[]> {
    const response = await this.request.get(`${demoUrl()}/__emulator/log`, {
      headers: { 'x-emulator-session': this.session },
    });
    return (await response.json()) as readonly LogEntry[];
  }

  /** Presses Load more until there is no more. Thousands of real clicks would take minutes. */
  async loadPageByPage(): Promise<void> {
    await this.loadMore.evaluate(async (button: HTMLElement) => {
      while (button.isConnected) {
        button.click();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    // Load more takes the reader along to what is new; the tests go on from the top.
    await this.feed.evaluate((feed) => feed.parentElement?.scrollTo(0, 0));
  }
}

export function demoUrl(): string {
  const url = process.env.DEMO_URL;
  if (url === undefined) throw new Error('The demo server was not started.');
  return url.replace(/\/$/, '');
}
