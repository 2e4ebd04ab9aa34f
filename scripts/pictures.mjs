/** In any language: the name of the button has the title in it, which is the data’s. */
const openOrder = (page) =>
  page
    .getByRole('button', { name: /Order SO-\S+ placed/ })
    .first()
    .click();

const openMenu = (page) => page.getByRole('button', { name: 'More', exact: true }).click();

/** Wide enough for all tools, and below the width that has the rail. */
const TOOLS = 760;

/** How the control looks: in all widths and themes, and when it has little to show. */
const LOOKS = [
  ...[320, 480, 1200].flatMap((width) =>
    ['light', 'dark'].map((theme) => ({
      name: `${width}-${theme}`,
      width,
      query: { theme },
      prepare: openOrder,
    })),
  ),
  { name: '800-right-to-left', width: 800, query: { language: '1025' }, prepare: openOrder },
  {
    name: '800-forced-colours',
    width: 800,
    query: {},
    prepare: openOrder,
    forcedColors: 'active',
  },
  { name: '800-unformatted-details', width: 800, query: { customer: 'null-o-script' } },
  { name: '480-no-privilege', width: 480, query: { fault: 'forbiddenActivities' } },
  { name: '480-no-activities', width: 480, query: { customer: 'jonas-widmer' } },
];

/** Languages of five scripts, as docs/glossary.md shows them; Arabic is among the looks. */
const LANGUAGES = [
  ['german', '1031'],
  ['polish', '1045'],
  ['hindi', '1081'],
  ['japanese', '1041'],
  ['hebrew', '1037'],
].map(([name, language]) => ({
  name: `language-${name}`,
  width: 480,
  query: { language },
  prepare: openOrder,
}));

/** What agents do with it, as docs/for-agents.md describes. */
const DEEDS = [
  {
    name: 'agent-types',
    width: TOOLS,
    query: { customer: 'luca-bernasconi' },
    prepare: async (page) => {
      await page.getByRole('button', { name: /All types$/ }).click();
      await page
        .getByRole('list', { name: 'All types' })
        .getByRole('button', { name: /^Recall/ })
        .click();
      await page.getByRole('article', { name: /recalled/ }).waitFor();
    },
  },
  {
    name: 'agent-period',
    width: TOOLS,
    query: { customer: 'luca-bernasconi' },
    prepare: async (page) => {
      await page.getByRole('button', { name: /^Period: / }).click();
      await page.getByRole('button', { name: 'December 2018' }).click();
      await page.getByRole('article').first().getByText(/2018/).first().waitFor();
      await page.getByRole('button', { name: /^Period: / }).click();
    },
  },
  {
    name: 'agent-search',
    width: TOOLS,
    query: {},
    prepare: async (page) => {
      await page.getByRole('searchbox', { name: 'Search activities' }).fill('socks');
      await page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'agent-run-and-lines',
    width: TOOLS,
    query: {},
    prepare: async (page) => {
      await page
        .getByRole('button', { name: /order lines$/ })
        .first()
        .click();
      await page
        .getByRole('article', { name: /×/ })
        .first()
        .getByRole('button', { name: /^Each of/ })
        .click();
    },
  },
  {
    name: 'agent-load-all',
    width: TOOLS,
    query: { customer: 'luca-bernasconi' },
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Load all' }).click();
      await page.getByRole('progressbar').first().waitFor();
      await page.getByText(/[2-9],\d{3} of 20,000 activities read/).waitFor();
    },
  },
  {
    name: 'agent-silence',
    width: TOOLS,
    query: { customer: 'reto-amstutz' },
    prepare: (page) =>
      page
        .getByText(/days without activity/)
        .first()
        .waitFor(),
  },
  { name: 'agent-upcoming', width: TOOLS, query: { customer: 'mirjam-steiner' } },
  {
    name: 'agent-summary',
    width: TOOLS,
    query: {},
    prepare: async (page) => {
      await openMenu(page);
      await page.getByRole('menuitemcheckbox', { name: 'Summary by type' }).click();
      await page.getByRole('table').waitFor();
    },
  },
  { name: 'agent-menu', width: TOOLS, query: { export: 'on' }, prepare: openMenu },
  {
    name: 'agent-narrow-filter',
    width: 320,
    query: {},
    prepare: (page) => page.getByRole('button', { name: /^Filter/ }).click(),
  },
];

/** What makers do with it, as docs/for-makers.md describes. */
const SETTINGS = [{ name: 'type-settings', width: TOOLS, query: { types: 'sample' } }];

/** What is pictured: the page's address, its width, and what is done before. */
export const PICTURES = [...LOOKS, ...LANGUAGES, ...DEEDS, ...SETTINGS];
