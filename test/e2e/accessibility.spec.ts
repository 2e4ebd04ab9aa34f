import { MIRRORED_LANGUAGE } from '../../demo/host/context/language';
import { IS_LONG_RUN } from '../support/runLength';
import { expectColours, expectNoViolations } from './support/expectNoViolations';
import type { PageSettings, TimelinePage } from './support/timelinePage';
import {
  EVERY_APP,
  EVERY_APP_IN_LONG_RUN,
  expect,
  LEFT_TO_LONG_RUN,
  test,
} from './support/timelineTest';

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

/** What only a form shows: states of a customer who is looked for, and of the Web API. */
const ON_FORMS: readonly string[] = [
  'loading',
  'no customer',
  'not unified',
  'busy',
  'no privilege',
  'segments failed',
  'no tables',
  'no Web API',
];

/** The states that the usual run tries: each part of the screen is in one of them. */
const USUAL: readonly string[] = [
  'expanded',
  'searched',
  'a run and an order open, a group collapsed',
  'hostile data, expanded',
  'insights',
  'filters',
  'the summary by type',
  'segments failed',
];

const isOnCanvas = (state: string) => IS_LONG_RUN && !ON_FORMS.includes(state);

/** The tags of a test of a state. */
function runOf(state: string) {
  if (!IS_LONG_RUN && !USUAL.includes(state)) return LEFT_TO_LONG_RUN;
  return isOnCanvas(state) ? EVERY_APP : {};
}

interface Look {
  readonly name: string;
  readonly widths: readonly number[];
  readonly settings: PageSettings;
  /** The theme in which all rules are tried, and those in which the rules of colour are. */
  readonly theme: PageSettings;
  readonly others: readonly PageSettings[];
  readonly forcedColours: boolean;
}

const LIGHT: PageSettings = { theme: 'light', makersTheme: '' };
const NOTHING_GIVEN: PageSettings = { theme: 'none', makersTheme: '' };
const DARK: PageSettings = { theme: 'dark', makersTheme: '' };
const DARK_BRAND: PageSettings = { theme: 'dark', makersTheme: 'brand' };
const THEMES: readonly PageSettings[] = [
  LIGHT,
  NOTHING_GIVEN,
  DARK,
  DARK_BRAND,
  { theme: 'none', makersTheme: 'night' },
  { theme: 'none', makersTheme: 'word' },
  { theme: 'none', makersTheme: 'teams' },
  { theme: 'none', makersTheme: 'dark' },
];
const LEFT = { name: 'left to right', settings: {}, theme: LIGHT };
const RIGHT = {
  name: 'right to left',
  settings: { language: String(MIRRORED_LANGUAGE) },
  theme: NOTHING_GIVEN,
};

/**
 * The long run crosses all states, directions, widths and themes, forced colours among them. All rules
 * are tried once in each state, direction and width, and those of colour in each theme: a theme changes
 * nothing else. The colours of all states are tried on forms: on canvas apps the style sheet is the same.
 * One page serves all widths, in each of which the control is opened again. The short run has the two
 * ends: left to right, wide and in the themes of forms, and right to left, narrow and with no theme given.
 */
const LOOKS: readonly Look[] = IS_LONG_RUN
  ? [LEFT, RIGHT].map((look) => ({
      ...look,
      widths: [320, 480, 800, 1200],
      others: THEMES,
      forcedColours: true,
    }))
  : [
      { ...LEFT, widths: [800], others: [DARK, DARK_BRAND], forcedColours: false },
      { ...RIGHT, widths: [320], others: [], forcedColours: false },
    ];

const NO_COLOURS = { others: [], forcedColours: false };

/** Looks at a state in each width of a look, in all of its themes. */
async function tryLook(
  timeline: TimelinePage,
  { widths, theme, others, forcedColours, ...look }: Look,
  settings: PageSettings,
  arrive: (timeline: TimelinePage) => Promise<void>,
): Promise<void> {
  const { page } = timeline;
  for (const width of widths) {
    const seenIn = (what: PageSettings | string) =>
      `${look.name}, ${width} px, ${JSON.stringify(what)}`;
    await page.setViewportSize({ width, height: 800 });
    if (width === widths[0]) await timeline.open({ ...settings, ...look.settings, ...theme });
    // The page stays, as it costs most of the time.
    else await timeline.host('remount');
    await arrive(timeline);
    await expectNoViolations(page, seenIn(theme));
    for (const other of others) {
      if (other === theme) continue;
      await timeline.update(other);
      await expectColours(page, seenIn(other));
    }
    if (!forcedColours) continue;
    // Of a text in forced colours axe reads the theme's colour: the light one is like the system's.
    await timeline.update(LIGHT);
    await page.emulateMedia({ forcedColors: 'active' });
    await expectColours(page, seenIn('forced colours'));
    await page.emulateMedia({ forcedColors: 'none' });
    await timeline.update(theme);
  }
}

/** The states that the usual run also tries right to left: in them is all that has a direction. */
const USUAL_RIGHT_TO_LEFT: readonly string[] = ['expanded', 'insights', 'filters'];

/** The looks of the tests of a state: in the usual run of one, as the same page is soon loaded again. */
function trialsOf(state: string): readonly (readonly Look[])[] {
  if (IS_LONG_RUN) return LOOKS.map((look) => [look]);
  return [USUAL_RIGHT_TO_LEFT.includes(state) ? LOOKS : LOOKS.slice(0, 1)];
}

const named = ({ name, widths }: Look) => `${name} on ${widths.join(', ')} px`;

for (const [state, settings, arrive] of STATES) {
  for (const looks of trialsOf(state)) {
    test(
      `axe finds nothing, ${looks.map(named).join(' and ')}: ${state}`,
      runOf(state),
      async ({ timeline, app }) => {
        const less = app === 'canvas' && IS_LONG_RUN ? NO_COLOURS : {};
        for (const look of looks) await tryLook(timeline, { ...look, ...less }, settings, arrive);
      },
    );
  }
}
test(
  'axe finds nothing in the colours of each theme: expanded',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open(FEW);
    await EXPANDED(timeline);
    for (const theme of THEMES) {
      await timeline.update(theme);
      await expectColours(timeline.page, JSON.stringify(theme));
    }
  },
);

test(
  'axe finds nothing: expanded, in forced colours',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.page.emulateMedia({ forcedColors: 'active' });
    await timeline.open(FEW);
    await EXPANDED(timeline);
    await expectNoViolations(timeline.page);
  },
);

test(
  'the feed holds articles only, each named by its type and title',
  EVERY_APP_IN_LONG_RUN,
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
