import { emulatorWith } from './emulator';

const SET = 'msdynci_unifiedactivities?$count=true';
const TABLE = 'msdynci_unifiedactivity';
const row = (index: number) => ({
  msdynci_unifiedactivityid: `${String(index).padStart(8, '0')}-aaaa-4bbb-8ccc-0123456789ab`,
  msdynci_title: `Title ${index}`,
});
const mine = { 'x-emulator-session': 'mine' };
const other = { 'x-emulator-session': 'other' };

const { get, tell } = emulatorWith({ seed: { [TABLE]: [row(1), row(2)] } });

beforeEach(async () => {
  await tell('reset', {}, mine);
  await tell('reset', {}, other);
});

async function titles(headers: Record<string, string>): Promise<unknown> {
  const { body } = await get(SET, headers);
  return [body['@odata.count'], body.value?.map((each) => each.msdynci_title)];
}

test('rows that a page adds are answered and counted for that page only', async () => {
  await tell('rows', { table: TABLE, rows: [row(3), row(4)] }, mine);
  expect(await titles(mine)).toEqual([4, ['Title 1', 'Title 2', 'Title 3', 'Title 4']]);
  expect(await titles(other)).toEqual([2, ['Title 1', 'Title 2']]);
});

test('the server keeps when it wrote them', async () => {
  await tell('rows', { table: TABLE, rows: [row(3)] }, mine);
  const since = new Date(Date.now() - 60_000).toISOString();
  const { body } = await get(`msdynci_unifiedactivities?$filter=modifiedon ge ${since}`, mine);
  expect(body.value?.map((each) => each.msdynci_title)).toEqual(['Title 3']);
});

test('they are gone after a reset', async () => {
  await tell('rows', { table: TABLE, rows: [row(3)] }, mine);
  await tell('reset', {}, mine);
  expect(await titles(mine)).toEqual([2, ['Title 1', 'Title 2']]);
});

test('a column that the table does not have adds nothing', async () => {
  await tell('rows', { table: TABLE, rows: [{ ...row(3), nonsense: 'x' }] }, mine);
  expect(await titles(mine)).toEqual([2, ['Title 1', 'Title 2']]);
});
