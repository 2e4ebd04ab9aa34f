import { expectContrast, expectNoViolations } from './support/expectNoViolations';
import type { PageSettings, TimelinePage } from './support/timelinePage';
import { EVERY_APP, expect, test } from './support/timelineTest';

/** axe looks at every element, and the tenth activity teaches it nothing new. */
const FEW: PageSettings = { pageSize: '8' };

const LOADED = (timeline: TimelinePage) => timeline.articles.first().waitFor();
const ALERT = (timeline: TimelinePage) => timeline.alerts.first().waitFor();
const TEXT = (text: RegExp) => (timeline: TimelinePage) =>
  timeline.page.getByText(text).first().waitFor();

const EXPANDED = async (timeline: TimelinePage) => {
  await LOADED(timeline);
  await timeline.choose();
};

const MENU_OPEN = async (timeline: TimelinePage) => {
  await LOADED(timeline);
  await timeline.more.click();
  await timeline.page.getByRole('menu').waitFor();
};

/** Runs, orders and a collapsed group, as the reader has them. */
const REARRANGED = async (timeline: TimelinePage) => {
  await LOADED(timeline);
  await timeline.feed
    .getByRole('button', { name: /^Each of / })
    .first()
    .click();
  await timeline.feed
    .getByRole('button', { name: /order lines$/ })
    .first()
    .click();
  await timeline.feed.getByRole('button', { name: /^Yesterday, / }).click();
};

const CHOSEN = (entry: string) => async (timeline: TimelinePage) => {
  await LOADED(timeline);
  await timeline.choose(entry);
};

const SEARCHED = async (timeline: TimelinePage) => {
  await LOADED(timeline);
  await timeline.page.getByRole('searchbox').fill('o');
  await timeline.page.getByRole('searchbox').press('Enter');
  await timeline.feed.locator('mark').first().waitFor();
};

const STATES: readonly (readonly [
  string,
  PageSettings,
  (timeline: TimelinePage) => Promise<void>,
])[] = [
  ['loaded', FEW, LOADED],
  ['expanded', FEW, EXPANDED],
  ['searched', FEW, SEARCHED],
  ['the menu open', FEW, MENU_OPEN],
  ['a run and an order open, a group collapsed', { pageSize: '25' }, REARRANGED],
  ['the keyboard shortcuts', FEW, CHOSEN('Keyboard shortcuts')],
  ['the way to a date', FEW, CHOSEN('Go to date…')],
  ['a virtualised history', { customer: 'luca-bernasconi', pageSize: '500' }, LOADED],
  ['hostile data, expanded', { customer: 'null-o-script', pageSize: '500' }, EXPANDED],
  ['many segments', { ...FEW, customer: 'sofia-marchetti' }, LOADED],
  ['loading', { fault: 'slow' }, TEXT(/Loading activities/)],
  ['no customer', { bound: 'none' }, TEXT(/No customer is chosen/)],
  ['not unified', { customer: 'someone-else' }, TEXT(/does not know this customer/)],
  ['no activities', { customer: 'jonas-widmer' }, TEXT(/has no activities/)],
  ['busy', { fault: 'throttle' }, TEXT(/server is busy/)],
  ['no privilege', { fault: 'forbiddenActivities' }, ALERT],
  ['segments failed', { ...FEW, fault: 'forbiddenSegments' }, ALERT],
  ['no tables', { fault: 'missingTable' }, ALERT],
  ['no Web API', { fault: 'noWebApi' }, ALERT],
];

const IN_EVERY_APP: readonly string[] = ['expanded', 'searched'];

for (const [state, settings, arrive] of STATES) {
  const options = IN_EVERY_APP.includes(state) ? EVERY_APP : {};
  test(`axe finds nothing: ${state}`, options, async ({ timeline }) => {
    await timeline.open({ ...settings, theme: 'light' });
    await arrive(timeline);
    await expectNoViolations(timeline.page);
  });

  test(`axe finds all contrast in the dark: ${state}`, options, async ({ timeline }) => {
    await timeline.open({ ...settings, theme: 'dark' });
    await arrive(timeline);
    await expectContrast(timeline.page);
  });
}

for (const [name, settings, width] of [
  ['right to left', { language: '1025' }, 800],
  ['on 320 px', {}, 320],
  ['with no design of the host', { theme: 'none' }, 800],
  ['in a dark theme of the maker', { theme: 'none', makersTheme: 'night' }, 800],
  ['in a light theme of the maker, in a dark app', { theme: 'dark', makersTheme: 'brand' }, 800],
] as const) {
  test(`axe finds nothing: expanded, ${name}`, async ({ timeline }) => {
    await timeline.page.setViewportSize({ width, height: 800 });
    await timeline.open({ ...FEW, ...settings });
    await EXPANDED(timeline);
    await expectNoViolations(timeline.page);
  });
}

test('axe finds nothing: expanded, in forced colours', async ({ timeline }) => {
  await timeline.page.emulateMedia({ forcedColors: 'active' });
  await timeline.open(FEW);
  await EXPANDED(timeline);
  await expectNoViolations(timeline.page);
});

test(
  'the feed holds articles only, each named by its type and title',
  EVERY_APP,
  async ({ timeline }) => {
    await timeline.open();
    await LOADED(timeline);
    const others = timeline.feed.locator('> :not(article)');
    await expect(others).toHaveCount(0);
    await expect(
      timeline.page.getByRole('article', { name: /^(Web order|Order) Order SO-\S+ placed$/ }).first(),
    ).toBeVisible();
  },
);
