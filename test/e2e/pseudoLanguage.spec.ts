import { PSEUDO_LANGUAGE } from '../../demo/host/context/language';
import { pseudoStrings } from '../../demo/host/context/pseudoLanguage';
import { clippedTexts } from './support/clippedTexts';
import type { PageSettings, TimelinePage } from './support/timelinePage';
import {
  EVERY_APP,
  EVERY_APP_IN_LONG_RUN,
  EVERY_APP_LEFT_TO_LONG_RUN,
  expect,
  test,
} from './support/timelineTest';

/** An English text as the pseudo-language has it. */
const longer = (text: string) => pseudoStrings(new Map([['text', text]])).get('text') ?? text;

const LOADED = (timeline: TimelinePage) => timeline.articles.first().waitFor();

const CHOSEN = (entry: string) => async (timeline: TimelinePage) => {
  await LOADED(timeline);
  await timeline.choose(longer(entry));
};

const PARTS = { profile: 'on', measures: 'on', predictions: 'on', enrichment: 'on' };

const STATES: readonly (readonly [
  string,
  PageSettings,
  (timeline: TimelinePage) => Promise<unknown>,
])[] = [
  ['loaded, with all parts', PARTS, LOADED],
  ['opened activities', {}, CHOSEN('Expand all')],
  [
    'the menu',
    {},
    async (timeline) => {
      await LOADED(timeline);
      await timeline.more.click();
      await timeline.page.getByRole('menu').waitFor();
    },
  ],
  [
    'the filters',
    {},
    async (timeline) => {
      await LOADED(timeline);
      await timeline.page.getByRole('button', { name: longer('Filter'), exact: true }).click();
    },
  ],
  [
    'a search',
    {},
    async (timeline) => {
      await LOADED(timeline);
      await timeline.page.getByRole('searchbox').fill('order');
      await timeline.page.getByRole('searchbox').press('Enter');
      await timeline.feed.locator('mark').first().waitFor();
    },
  ],
  ['the keyboard shortcuts', {}, CHOSEN('Keyboard shortcuts')],
  ['the way to a date', {}, CHOSEN('Go to date…')],
  ['the summary by type', {}, CHOSEN('Summary by type')],
  ['many segments', { customer: 'sofia-marchetti' }, LOADED],
  [
    'no activities',
    { customer: 'jonas-widmer' },
    (timeline) => timeline.page.getByText('[').first().waitFor(),
  ],
];

/** Where most of the texts are. */
const USUAL: readonly string[] = ['opened activities', 'the filters', 'a search'];

for (const [place, [state, settings, arrive]] of STATES.entries()) {
  const onForms = USUAL.includes(state) ? EVERY_APP_IN_LONG_RUN : EVERY_APP_LEFT_TO_LONG_RUN;
  // The first has all parts of the screen.
  const run = place === 0 ? EVERY_APP : onForms;
  test(`no longer text is cut off on 320 px: ${state}`, run, async ({ timeline }) => {
    await timeline.page.setViewportSize({ width: 320, height: 800 });
    await timeline.open({ ...settings, pageSize: '12', language: String(PSEUDO_LANGUAGE) });
    await arrive(timeline);
    expect(await clippedTexts(timeline.region.first())).toEqual([]);
    const page = timeline.page.locator('html');
    expect(await page.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
  });
}

test('a text that its box cuts off is found', async ({ timeline }) => {
  await timeline.open({ language: String(PSEUDO_LANGUAGE) });
  await LOADED(timeline);
  const [name = ''] = longer('Load all {0}').split('{0}');
  const button = timeline.page.getByRole('button', { name });
  // Its number comes with the totals.
  await expect(button).toHaveText(/\d/);
  const text = await button.textContent();
  await button.evaluate((element) => {
    element.style.cssText = 'display: block; width: 20px; overflow: hidden; white-space: nowrap';
  });
  expect(await clippedTexts(timeline.region.first())).toEqual([text]);
});
