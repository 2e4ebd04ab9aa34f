import { MIRRORED_LANGUAGE } from '../../demo/host/context/language';
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

const PARTS = { profile: 'on', measures: 'on', predictions: 'on', enrichment: 'on' };

const INSIGHTS = async (timeline: TimelinePage) => {
  await LOADED(timeline);
  const folded = timeline.region.getByRole('button', { name: /^Insights \(/, expanded: false });
  if (await folded.isVisible()) await folded.click();
  await timeline.page.getByRole('group', { name: 'Measures' }).waitFor();
};

const FILTERS = async (timeline: TimelinePage) => {
  await LOADED(timeline);
  const folded = timeline.region.getByRole('button', { name: /^Filter/, expanded: false });
  if (await folded.isVisible()) await folded.click();
  await timeline.page.getByRole('button', { name: 'Source', exact: true }).waitFor();
};

const ALL_SEGMENTS = async (timeline: TimelinePage) => {
  await LOADED(timeline);
  await timeline.page
    .getByRole('toolbar', { name: 'Segments' })
    .getByRole('button', { expanded: false })
    .last()
    .click();
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
  ['many segments', { ...FEW, customer: 'sofia-marchetti' }, ALL_SEGMENTS],
  ['insights', { ...FEW, ...PARTS }, INSIGHTS],
  ['filters', { ...FEW, filter: '{"v":1,"types":["Feedback","SalesOrder"]}' }, FILTERS],
  ['the summary by type', FEW, CHOSEN('Summary by type')],
  ['settings that can’t be followed', { ...FEW, pageSize: '900' }, TEXT(/Which and why/)],
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

const IN_EVERY_APP: readonly string[] = ['expanded', 'searched', 'insights'];

interface Look {
  readonly name: string;
  readonly width: number;
  readonly settings: PageSettings;
  /** Themes in which all rules are tried, and those in which contrast alone is. */
  readonly all: readonly PageSettings[];
  readonly contrast: readonly PageSettings[];
}

const THEMES: readonly PageSettings[] = [
  { theme: 'light', makersTheme: '' },
  { theme: 'none', makersTheme: '' },
  { theme: 'dark', makersTheme: '' },
  { theme: 'dark', makersTheme: 'brand' },
  { theme: 'none', makersTheme: 'night' },
  { theme: 'none', makersTheme: 'word' },
  { theme: 'none', makersTheme: 'dark' },
];
const LEFT = { name: 'left to right', settings: {} };
const RIGHT = { name: 'right to left', settings: { language: String(MIRRORED_LANGUAGE) } };

/** Each direction in one width; the long run has all in all. */
const LOOKS: readonly Look[] = process.env.LONG_RUN
  ? [320, 480, 800, 1200].flatMap((width) =>
      [LEFT, RIGHT].map((direction) => ({ ...direction, width, all: THEMES, contrast: [] })),
    )
  : [
      { ...LEFT, width: 800, all: THEMES.slice(0, 1), contrast: THEMES.slice(2, 4) },
      { ...RIGHT, width: 320, all: THEMES.slice(1, 2), contrast: [] },
    ];

for (const [state, settings, arrive] of STATES) {
  const options = IN_EVERY_APP.includes(state) ? EVERY_APP : {};
  for (const look of LOOKS) {
    test(
      `axe finds nothing, ${look.name} on ${look.width} px: ${state}`,
      options,
      async ({ timeline }) => {
        const [first = {}] = look.all;
        await timeline.page.setViewportSize({ width: look.width, height: 800 });
        await timeline.open({ ...settings, ...look.settings, ...first });
        await arrive(timeline);
        for (const theme of [...look.all, ...look.contrast]) {
          if (theme !== first) await timeline.update(theme);
          if (look.all.includes(theme)) await expectNoViolations(timeline.page);
          else await expectContrast(timeline.page);
        }
      },
    );
  }
}

test('axe finds all contrast in each theme: expanded', EVERY_APP, async ({ timeline }) => {
  await timeline.open(FEW);
  await EXPANDED(timeline);
  for (const theme of THEMES) {
    await timeline.update(theme);
    await expectContrast(timeline.page);
  }
});

test('axe finds nothing: expanded, in forced colours', EVERY_APP, async ({ timeline }) => {
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
      timeline.page
        .getByRole('article', { name: /^(Web order|Order) Order SO-\S+ placed$/ })
        .first(),
    ).toBeVisible();
  },
);
