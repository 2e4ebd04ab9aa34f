/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeWebApi } from './support/fakeWebApi';
import { customerTables, PROFILES } from './support/customerTables';
import { promisesSettled } from './support/promisesSettled';
import { renderControl } from './support/renderControl';

function profile(customerId: string, name: string | null, household: string | null) {
  return {
    msdynci_customerid: customerId,
    msdynci_fullname: name,
    msdynci_emailaddress1: `${customerId}@example.org`,
    msdynci_householdid: household,
  };
}

const KEYS = 'msdynci_alternatekey';

function key(source: string, table: string, value: string) {
  return {
    msdynci_customerid: 'c1',
    msdynci_datasourcename: source,
    msdynci_entityname: table,
    msdynci_alternatevalue: value,
  };
}

async function show(profiles: readonly ReturnType<typeof profile>[]) {
  const fake = createFakeWebApi({ ...customerTables(), [PROFILES]: profiles });
  renderControl({ webAPI: fake.webApi, showProfile: true });
  await userEvent.click(await screen.findByRole('button', { name: /^Insights|^About/ }));
  await screen.findByRole('group', { name: 'Profile' });
  await promisesSettled();
  return fake;
}

const asked = ({ calls }: ReturnType<typeof createFakeWebApi>) =>
  calls.filter(({ table }) => table === PROFILES).map(({ options }) => options);

test('the profile’s household has the names of the others, and how many more there are', async () => {
  const others = Array.from({ length: 7 }, (_, place) =>
    profile(`c${place + 2}`, `Person ${place + 2}`, 'H1'),
  );
  const fake = await show([
    profile('c1', 'Nora Keller', 'H1'),
    ...others,
    profile('c10', null, 'H1'),
    profile('c11', 'Stranger', 'H2'),
  ]);
  const part = await screen.findByRole('group', { name: 'Same household' });
  expect(
    within(part)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Person 2', 'Person 3', 'Person 4', 'Person 5', 'Person 6']);
  await userEvent.click(within(part).getByRole('button', { name: '+3 more' }));
  expect(within(part).getByText('Person 8')).toBeInTheDocument();
  expect(within(part).getByText('+1 more')).toBeInTheDocument();
  expect(within(part).queryByText('Nora Keller')).toBeNull();
  expect(within(part).queryByRole('link')).toBeNull();
  // Names alone are asked for.
  expect(asked(fake)[1]).toBe(
    "?$select=msdynci_customerid,msdynci_fullname&$filter=msdynci_householdid eq 'H1'",
  );
});

test.each([
  [
    'whose profile names no household',
    [profile('c1', 'Nora Keller', null), profile('c2', 'Marco', null)],
    1,
  ],
  ['who lives alone', [profile('c1', 'Nora Keller', 'H1')], 2],
])('a customer %s has no such part', async (_who, profiles, requests) => {
  const fake = await show(profiles);
  expect(screen.queryByRole('group', { name: 'Same household' })).toBeNull();
  expect(asked(fake)).toHaveLength(requests);
});

test('a household that can’t be read hides nothing else, and can be asked for again', async () => {
  const { webApi } = createFakeWebApi({
    ...customerTables(),
    [PROFILES]: [profile('c1', 'Nora Keller', 'H1'), profile('c2', 'Marco Keller', 'H1')],
  });
  let refuses = true;
  const retrieve: typeof webApi.retrieveMultipleRecords = (table, options, size) =>
    refuses && options?.includes('householdid eq')
      ? Promise.reject(Object.assign(new Error('Not that column.'), { errorCode: 0x80060888 }))
      : webApi.retrieveMultipleRecords(table, options, size);
  renderControl({ webAPI: { ...webApi, retrieveMultipleRecords: retrieve }, showProfile: true });
  await userEvent.click(await screen.findByRole('button', { name: /^Insights|^About/ }));
  const part = await screen.findByRole('group', { name: 'Same household' });
  expect(await within(part).findByText(/Not that column/)).toBeInTheDocument();
  expect(screen.getByRole('group', { name: 'Profile' })).toHaveTextContent('Nora Keller');
  refuses = false;
  await userEvent.click(within(part).getByRole('button', { name: 'Retry' }));
  expect(await within(part).findByText('Marco Keller')).toBeInTheDocument();
});

test('“Known as” says of each key which source and table gave it', async () => {
  const fake = createFakeWebApi({
    ...customerTables(),
    [KEYS]: [key('CRM', 'contact', 'a1'), key('Webshop', 'account', 'b2')],
  });
  renderControl({ webAPI: fake.webApi, showProfile: true });
  await userEvent.click(await screen.findByRole('button', { name: /^Insights|^About/ }));
  const part = await screen.findByRole('group', { name: 'Known as' });
  const keys = await within(part).findAllByRole('listitem');
  expect(keys.map(({ textContent }) => textContent)).toEqual([
    'CRM · contacta1',
    'Webshop · accountb2',
  ]);
});
