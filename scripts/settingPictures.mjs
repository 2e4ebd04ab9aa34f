const WIDTH = 640;

/** The parts beside the activities, which would take the room of a small picture. */
const NO_PARTS = { profile: 'off', measures: 'off', predictions: 'off', enrichment: 'off' };

/** Nothing but heading, tools and feed. */
const BARE = { ...NO_PARTS, segments: 'off', overview: 'off' };

/** The control without a customer, as a maker meets it. */
const STUDIO = { designer: '1', bound: 'none' };

const showText = (text) => (page) => page.getByText(text).first();

const openMenu = (page) => page.getByRole('button', { name: 'More', exact: true }).click();
const openInsights = (page) => page.getByRole('button', { name: /^Insights/ }).click();

/** What a maker sees of a setting: little of the control, in the width of a column of a form. */
function pictureOf(name, query, more = {}) {
  return { name: `settings/${name}`, width: WIDTH, height: 320, query, ...more };
}

/** One of the parts beside the activities, and no other. */
function partOf(name, part, query = {}) {
  const alone = { ...BARE, [part]: 'on', ...query };
  return pictureOf(name, alone, { height: 330, prepare: openInsights });
}

/** The first row that the stand-in server answers with. */
async function firstRow(url, table, filter) {
  const query = new URLSearchParams({ $filter: filter, $top: '1' });
  const response = await fetch(new URL(`/api/data/v9.2/${table}?${query}`, url));
  const { value } = await response.json();
  return value[0];
}

/** The id of a review, which only the server knows. */
async function reviewOf(url, name) {
  const profile = await firstRow(url, 'msdynci_customerprofiles', `msdynci_fullname eq '${name}'`);
  const filter = `msdynci_customerid eq '${profile.msdynci_customerid}' and msdynci_activitytype eq 'Feedback'`;
  const review = await firstRow(url, 'msdynci_unifiedactivities', filter);
  return review.msdynci_activityid;
}

/** Where makers work: the studio before anything is bound, and the screen of a canvas app. */
export const MAKER_PICTURES = [
  {
    name: 'maker-studio',
    width: WIDTH,
    height: 900,
    query: STUDIO,
    settled: showText('What is missing'),
  },
  { name: 'maker-canvas', width: 1200, height: 660, path: 'canvas', query: {} },
];

/** A picture for every input of the manifests, as docs/for-makers.md shows them. */
export const SETTING_PICTURES = [
  pictureOf('CustomerId', { ...BARE, bound: 'text' }),
  pictureOf(
    'IdentitySource',
    { ...BARE, bound: 'contact', customer: 'r-amstutz-huber' },
    { height: 280, settled: showText('This record belongs to more than one customer.') },
  ),
  pictureOf(
    'DataSourceName',
    { ...BARE, bound: 'contact', dataSource: 'ERP' },
    { height: 280, settled: showText(/^The record’s key is known in/) },
  ),
  pictureOf('SourceTableName', { ...BARE, bound: 'contact', sourceTable: 'contact' }),
  pictureOf('AlternateKeyColumn', {
    ...BARE,
    bound: 'contact',
    identity: 'AlternateKey',
    dataSource: 'none of them',
    keyColumn: 'msdynci_crm_contact_contactid',
  }),
  pictureOf(
    'ColumnNames',
    { ...BARE, columnNames: '{"UnifiedActivity": {"Title": "new_subject"}}' },
    { prepare: (page) => page.getByRole('button', { name: 'Which and why' }).click() },
  ),
  pictureOf(
    'PageSize',
    { ...BARE, pageSize: '3', fold: 'off' },
    {
      height: 420,
      prepare: (page) =>
        page.getByRole('button', { name: /^Load (\d+ )?more$/ }).scrollIntoViewIfNeeded(),
    },
  ),
  pictureOf(
    'MaxRecords',
    { ...BARE, customer: 'luca-bernasconi', maxRecords: '200' },
    {
      prepare: async (page) => {
        await page.getByRole('button', { name: 'Load all' }).click();
        await page.getByRole('button', { name: 'Go on loading' }).waitFor();
      },
    },
  ),
  pictureOf('SortOrder', { ...BARE, sort: 'OldestFirst' }),
  pictureOf('Heading', { ...BARE, heading: 'What Nora did with us' }),
  pictureOf('Theme', { ...BARE, theme: 'none', makersTheme: 'brand' }),
  pictureOf('AllowExport', { ...BARE, export: 'on' }, { height: 720, prepare: openMenu }),
  pictureOf(
    'FocusActivityId',
    async (url) => ({ ...BARE, focus: await reviewOf(url, 'Nora Keller') }),
    {
      height: 420,
    },
  ),
  pictureOf('ShowSegments', { ...BARE, segments: 'on' }),
  partOf('ShowProfile', 'profile'),
  partOf('ProfileFields', 'profile', {
    profileFields: 'msdynci_preferredstore, msdynci_loyaltycard, msdynci_birthdate',
  }),
  partOf('ShowMeasures', 'measures'),
  partOf('MeasureFields', 'measures', { measureFields: 'Return_Count, Lifetime_Spend' }),
  partOf('MeasureTables', 'measures', {
    measureTables: 'msdynci_spendperyear',
    measureFields: 'msdynci_spendperyear, Lifetime_Spend',
  }),
  partOf('ShowPredictions', 'predictions'),
  partOf('ShowEnrichment', 'enrichment'),
  pictureOf(
    'InsightLinks',
    { ...BARE, measures: 'on', links: 'Return_Count = Return' },
    {
      height: 560,
      prepare: async (page) => {
        await openInsights(page);
        await page.getByRole('button', { name: /^Return count/ }).click();
        await page.getByRole('button', { name: 'Clear filters' }).waitFor();
      },
    },
  ),
  pictureOf('GroupBy', { ...BARE, group: 'Month' }),
  pictureOf('FoldRuns', BARE, {
    height: 360,
    prepare: (page) =>
      page
        .getByRole('button', { name: /^Each of/ })
        .first()
        .scrollIntoViewIfNeeded(),
  }),
  pictureOf('ShowOverview', { ...BARE, overview: 'on', customer: 'david-rochat' }, { height: 380 }),
  pictureOf('ShowLedger', BARE, {
    height: 420,
    prepare: async (page) => {
      await openMenu(page);
      await page.getByRole('menuitemcheckbox', { name: 'Summary by type' }).click();
      await page.getByRole('table').waitFor();
    },
  }),
  pictureOf('FilterState', { ...BARE, filter: '{"v":1,"types":["Feedback","SalesOrder"]}' }),
  pictureOf('TypeSettings', { ...BARE, types: 'sample' }, { height: 420 }),
  pictureOf('InputEvent', { ...BARE, command: 'ExpandAll' }, { height: 420 }),
];
