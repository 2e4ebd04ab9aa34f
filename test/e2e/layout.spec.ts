import type { Locator } from '@playwright/test';
import { nora } from '../../demo/seed/demoCustomers';
import { MOMENT } from './support/moment';
import {
  EVERY_APP_IN_LONG_RUN,
  EVERY_APP_LEFT_TO_LONG_RUN,
  expect,
  inUsualRunIf,
  LEFT_TO_LONG_RUN,
  test,
} from './support/timelineTest';

test('days are those of the user’s zone, not of the browser’s', async ({ timeline }) => {
  for (const zone of ['UTC', 'Pacific/Apia', 'America/St_Johns']) {
    await timeline.open({ zone, customer: 'reto-amstutz' });
    await timeline.articles.first().waitFor();
    const last = timeline.articles.filter({ has: timeline.page.getByRole('heading') }).last();
    const iso = (await last.locator('time').getAttribute('datetime')) ?? '';
    const day = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      month: 'long',
      day: 'numeric',
    }).format(new Date(iso));
    await expect(last.getByRole('heading')).toContainText(day);
  }
});

test('the texts are in the user’s language', async ({ timeline }) => {
  await timeline.open({ language: '1031' });
  await expect(timeline.page.getByRole('feed', { name: 'Kundenzeitachse' })).toBeVisible();
  await expect(
    timeline.page.getByText(/^50 von 2\.\d{3} Aktivitäten, zurück bis .*; es gibt weitere$/),
  ).toBeVisible();
  await timeline.open({ language: '1025' });
  await timeline.articles.first().waitFor();
  expect(await timeline.feed.evaluate((feed) => getComputedStyle(feed).direction)).toBe('rtl');
});

const WIDTHS = [320, 480, 1200];

/** The longest words are German. */
const RUN_OF_LANGUAGE = {
  '1033': EVERY_APP_LEFT_TO_LONG_RUN,
  '1031': EVERY_APP_IN_LONG_RUN,
  '1025': EVERY_APP_LEFT_TO_LONG_RUN,
};

for (const [language, run] of Object.entries(RUN_OF_LANGUAGE)) {
  test(
    `nothing is wider than its page in language ${language}, whatever the data`,
    run,
    async ({ timeline }) => {
      const { page } = timeline;
      const overflow = () =>
        page.evaluate(() => {
          const box = document.querySelector('[role=feed]')?.parentElement;
          const whole = document.documentElement;
          return [
            whole.scrollWidth - whole.clientWidth,
            (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0),
          ];
        });
      const expectNoOverflow = async () => {
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          await expect.poll(overflow, `on ${width} px`).toEqual([0, 0]);
        }
      };
      await timeline.open({ customer: 'null-o-script', pageSize: '500', language });
      await timeline.articles.first().waitFor();
      await expectNoOverflow();
      await timeline.choose();
      await timeline.feed.locator('..').evaluate((element) => element.scrollTo(0, 3000));
      await expectNoOverflow();
    },
  );
}

test('the ground of an opened activity begins below the heading of its day', async ({
  timeline,
}) => {
  await timeline.open({ theme: 'dark' });
  const first = timeline.articles.first();
  await first.getByRole('button', { name: /^Details of/ }).click();
  const groundOf = (element: Locator) =>
    element.evaluate((leaf) => {
      for (let each: Element | null = leaf; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
      }
      return null;
    });
  const around = await groundOf(timeline.feed);
  expect(await groundOf(first.getByRole('heading'))).toBe(around);
  expect(await groundOf(first.getByRole('term').first())).not.toBe(around);
});

for (const width of [480, 800]) {
  const run = inUsualRunIf(width === 480);
  test(
    `a time with its date leaves the title its room on ${width} px`,
    run,
    async ({ timeline }) => {
      await timeline.page.setViewportSize({ width, height: 800 });
      await timeline.open({ group: 'Month', sort: 'OldestFirst' });
      await timeline.articles.first().waitFor();
      const covered = await timeline.articles.evaluateAll(
        (articles) =>
          articles.filter((article) => {
            const title = article.querySelector('[id$="-title"]')?.getBoundingClientRect();
            const time = article.querySelector('time')?.getBoundingClientRect();
            return title && time && title.right > time.left && title.bottom > time.top;
          }).length,
      );
      expect(covered).toBe(0);
    },
  );
}

/** A title as it stands, in CSS pixels and lines. */
interface ShownTitle {
  readonly text: string;
  readonly cut: boolean;
  readonly linesShown: number;
  readonly linesNeeded: number;
}

function shownTitles(articles: Locator): Promise<readonly ShownTitle[]> {
  return articles.locator('[id$="-title"]').evaluateAll((titles) =>
    titles.map((title) => {
      const line = parseFloat(getComputedStyle(title).lineHeight);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight, textContent } = title;
      return {
        text: textContent,
        cut: scrollWidth > clientWidth || scrollHeight > clientHeight + 1,
        linesShown: Math.round(clientHeight / line),
        linesNeeded: Math.round(scrollHeight / line),
      };
    }),
  );
}

for (const [width, customer, run] of [
  [320, 'nora-keller', {}],
  [480, 'nora-keller', LEFT_TO_LONG_RUN],
  [480, 'mirjam-steiner', {}],
  [800, 'nora-keller', LEFT_TO_LONG_RUN],
] as const) {
  test(`all titles of ${customer} are read whole on ${width} px`, run, async ({ timeline }) => {
    await timeline.page.setViewportSize({ width, height: 800 });
    // Wide enough, the customer's profile stands beside the feed and takes a third of its room.
    await timeline.open({ customer, profile: 'on' });
    // Those that are not in sight follow.
    await timeline.articles.nth(16).waitFor({ state: 'attached' });
    const titles = await shownTitles(timeline.articles);
    expect(titles.length).toBeGreaterThan(15);
    expect(titles.filter(({ cut }) => cut)).toEqual([]);
  });
}

test('a title of three lines is cut after two of them until it is opened', async ({ timeline }) => {
  const long =
    'A title that is longer than any title in the shop, told from its first word to its last';
  await timeline.addRows('msdynci_unifiedactivity', [
    {
      msdynci_unifiedactivityid: '00000001-aaaa-4bbb-8ccc-0123456789ab',
      msdynci_customerid: nora.customerId,
      msdynci_activityid: 'long-title',
      msdynci_activitytype: 'Feedback',
      msdynci_title: long,
      msdynci_activitytime: new Date(MOMENT - 60_000).toISOString(),
      msdynci_rangeindex: String(MOMENT / 1000 - 60),
    },
  ]);
  await timeline.page.setViewportSize({ width: 320, height: 800 });
  await timeline.open({ customer: 'nora-keller' });
  const article = timeline.article(long).first();
  await article.waitFor();

  const [cut] = await shownTitles(article);
  expect(cut).toMatchObject({ text: long, cut: true, linesShown: 2 });
  expect(cut?.linesNeeded).toBeGreaterThan(2);

  await timeline.expander(article).first().click();
  const [opened] = await shownTitles(article);
  expect(opened).toMatchObject({ cut: false, linesShown: cut?.linesNeeded });
});

for (const width of [480, 1200]) {
  const run = inUsualRunIf(width === 480);
  test(
    `a table's rows are one line high and its numbers end in line on ${width} px`,
    run,
    async ({ timeline }) => {
      await timeline.page.setViewportSize({ width, height: 900 });
      await timeline.open();
      await timeline.expander(timeline.article(/Order SO-769858 placed/)).click();
      const rows = timeline.feed.getByRole('table', { name: 'Items' }).locator('tbody tr');
      await expect(rows).toHaveCount(2);
      const heights = await rows.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
      for (const height of heights) expect(height).toBeLessThanOrEqual(28);
      const ends = await rows
        .locator('td:last-child bdi')
        .evaluateAll((all) => all.map((value) => Math.round(value.getBoundingClientRect().right)));
      expect(new Set(ends).size).toBe(1);
    },
  );
}

test('an identifier of 32 signs and what copies it share a line', async ({ timeline }) => {
  await timeline.page.setViewportSize({ width: 1200, height: 900 });
  await timeline.open({ profile: 'on' });
  const order = timeline.article(/Order SO-769858 placed/);
  await timeline.expander(order).click();
  const button = await order.getByRole('button', { name: 'Copy Activity ID' }).boundingBox();
  const label = await order.getByText('Activity ID', { exact: true }).boundingBox();
  expect(Math.abs((button?.y ?? NaN) - (label?.y ?? NaN))).toBeLessThan(8);
});

test('the heading that stays says how many there are, as that of the list', async ({
  timeline,
}) => {
  await timeline.open();
  await timeline.articles.first().waitFor();
  const heading = timeline.feed.getByRole('heading', { level: 3 }).first();
  const said = await heading.locator('[aria-hidden]').last().textContent();
  await timeline.feed.locator('..').evaluate((box) => {
    box.scrollTop = 100;
  });
  const staying = timeline.feed.locator('..').locator(':scope > [aria-hidden]');
  await expect(staying).toContainText(/^Today/);
  await expect(staying).toContainText(said ?? 'nothing');
});

test('no segment reaches beyond the line that it stands on, however wide that is', async ({
  timeline,
}) => {
  await timeline.open();
  const line = timeline.region.getByRole('list', { name: 'Segments' });
  await timeline.articles.first().waitFor();
  let seen = 0;
  for (let width = 320; width <= 800; width += 20) {
    await timeline.page.setViewportSize({ width, height: 700 });
    const beyond = () =>
      line.evaluate((list) => {
        const end = list.getBoundingClientRect().right;
        const ends = [...list.querySelectorAll('button')].map(
          (segment) => segment.getBoundingClientRect().right,
        );
        return ends.filter((each) => each > end + 1).length;
      });
    // A frame after the window, the line has the chips that it has room for.
    await expect.poll(beyond, `on ${width} px`).toBe(0);
    seen += await line.getByRole('button').count();
  }
  expect(seen).toBeGreaterThan(20);
});

test('on 480 px a segment is seen beside the folded insights, and not only how many there are', async ({
  timeline,
}) => {
  await timeline.page.setViewportSize({ width: 480, height: 800 });
  await timeline.open({ profile: 'on', measures: 'on', predictions: 'on' });
  await expect(timeline.page.getByRole('button', { name: /^Insights/ })).toBeVisible();
  const chip = timeline.segments.getByRole('button').first();
  await expect(chip).toBeVisible();
  expect((await chip.boundingBox())?.width).toBeGreaterThan(90);
});
