/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeWebApi } from './support/fakeWebApi';
import { menuEntry } from './support/inPlace';
import { renderControl } from './support/renderControl';

const PROFILES = 'msdynci_customerprofile';
const CONTACT = '8d2f6b30-41aa-4e11-be37-000d3a2b9c01';

const keyOf = (customerId: string) => ({
  msdynci_alternatevalue: CONTACT,
  msdynci_datasourcename: 'CRM',
  msdynci_entityname: 'contact',
  msdynci_customerid: customerId,
});

/** A contact that stands for several customers, by default for Nora and for Petra, with one activity each. */
function show(profiles: readonly Record<string, unknown>[], customerIds = ['c1', 'c2']) {
  const fake = createFakeWebApi({
    msdynci_alternatekey: customerIds.map(keyOf),
    [PROFILES]: profiles,
    msdynci_unifiedactivity: customerIds.map((customerId) => ({
      msdynci_customerid: customerId,
      msdynci_title: `Order of ${customerId}`,
      msdynci_rangeindex: '1700000000',
    })),
  });
  renderControl({
    webAPI: fake.webApi,
    customer: { kind: 'text', text: CONTACT },
    identitySource: 'AlternateKey',
    showSegments: false,
  });
  return fake;
}

const NORA = {
  msdynci_customerid: 'c1',
  msdynci_fullname: 'Nora Keller',
  msdynci_email: 'nora@example.com',
  msdynci_city: 'Bern',
};
const PETRA = {
  msdynci_customerid: 'c2',
  msdynci_fullname: 'Petra Huber',
  msdynci_email: 'petra@example.com',
  msdynci_city: 'Bern',
};

const choices = async () => {
  const list = await screen.findByRole('list', {
    name: 'This record belongs to more than one customer.',
  });
  return within(list).getAllByRole('button');
};
const texts = (buttons: readonly HTMLElement[]) => buttons.map(({ textContent }) => textContent);

test('several customers are distinguished by name and by their differences, in one request', async () => {
  const fake = show([PETRA, NORA]);
  expect(texts(await choices())).toEqual([
    'Nora Kellernora@example.comc1',
    'Petra Huberpetra@example.comc2',
  ]);
  expect(fake.calls.filter(({ table }) => table === PROFILES)).toHaveLength(1);
});

test('a customer without a profile is offered by the id and where it was found', async () => {
  show([NORA]);
  expect(texts(await choices())).toEqual(['Nora Kellerc1', 'c2CRM · contact']);
});

test('profiles that may not be read keep nobody from choosing', async () => {
  const fake = createFakeWebApi({ msdynci_alternatekey: ['c1', 'c2'].map(keyOf) });
  fake.failNext(PROFILES, { errorCode: 0x80040220, message: 'missing prvRead' });
  renderControl({
    webAPI: fake.webApi,
    customer: { kind: 'text', text: CONTACT },
    identitySource: 'AlternateKey',
  });
  expect(texts(await choices())).toEqual(['c1CRM · contact', 'c2CRM · contact']);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the focus goes along with the choice, and a wrong one is taken back in the menu', async () => {
  show([NORA, PETRA]);
  const heading = () => screen.getByRole('heading', { level: 2 });
  const [nora] = await choices();
  if (nora) await userEvent.click(nora);
  expect(await screen.findByRole('article', { name: /Order of c1/ })).toBeInTheDocument();
  expect(heading()).toHaveFocus();

  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(await menuEntry('menuitem', 'Another customer…'));
  const petra = (await choices())[1];
  await waitFor(() => expect(heading()).toHaveFocus());
  if (petra) await userEvent.click(petra);
  expect(await screen.findByRole('article', { name: /Order of c2/ })).toBeInTheDocument();
  expect(screen.queryByRole('article', { name: /Order of c1/ })).toBeNull();
});

test('a single customer is offered no choice', async () => {
  const fake = createFakeWebApi({
    msdynci_unifiedactivity: [{ msdynci_customerid: 'c1', msdynci_title: 'Order' }],
  });
  renderControl({ webAPI: fake.webApi, showSegments: false });
  await screen.findByRole('article');
  expect(screen.getByRole('heading', { level: 2 })).not.toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(screen.queryByRole('menuitem', { name: 'Another customer…' })).toBeNull();
});

test('of very many customers the first are offered, and the others in steps', async () => {
  show(
    [],
    Array.from({ length: 120 }, (_, index) => `customer ${index}`),
  );
  expect(await choices()).toHaveLength(50);
  await userEvent.click(screen.getByRole('button', { name: '+70 more' }));
  expect(await choices()).toHaveLength(100);
});
