/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TimelineContext } from '../demo/host/context/hostContext';
import { ACTIVITIES, customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { renderControl } from './support/renderControl';

const ID = '7891aaaa-1234-4bbb-8ccc-0123456789ab';
const OF_THE_APP = `https://contoso.crm.dynamics.com/main.aspx?appid=1&pagetype=entityrecord&etn=incident&id=${ID}`;

type OpenForm = (options: unknown) => Promise<unknown>;

/** Whether a click was left to the browser, which jsdom does not follow. */
function watchClick(): () => boolean {
  let left = false;
  // React listens at the document.
  const onClick = (event: Event) => {
    left = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', onClick, { once: true });
  return () => left;
}

async function openedActivity(url: string, openForm: OpenForm | undefined) {
  const webAPI = createFakeWebApi({
    ...customerTables(),
    [ACTIVITIES]: [
      {
        msdynci_unifiedactivityid: 'a1',
        msdynci_customerid: 'c1',
        msdynci_title: 'Case raised',
        msdynci_url: url,
        msdynci_rangeindex: '1700000000',
        msdynci_semanticdata: JSON.stringify({ Ticket: url }),
      },
    ],
  }).webApi;
  const control = renderControl({ webAPI, showSegments: false }, (context): TimelineContext => {
    const page = { getClientUrl: () => 'https://contoso.crm.dynamics.com' };
    const navigation = { ...context.navigation, openForm };
    return { ...context, page, navigation } as unknown as TimelineContext;
  });
  await userEvent.click(await screen.findByRole('button', { name: /Case raised/ }));
  return control;
}

const sourceLink = () => screen.getByRole('link', { name: /^Open the source/ });
const fieldLink = () => screen.getByRole('link', { name: OF_THE_APP });

describe('a link to a record of the app', () => {
  test.each([
    ['the source', sourceLink],
    ['a detail', fieldLink],
  ])('opens the form of %s by the host', async (_what, link) => {
    const openForm = jest.fn<Promise<unknown>, [unknown]>().mockResolvedValue({});
    await openedActivity(OF_THE_APP, openForm);
    const isLeft = watchClick();
    await userEvent.click(link());
    expect(openForm.mock.calls).toEqual([
      [{ entityName: 'incident', entityId: ID, openInNewWindow: true }],
    ]);
    expect(isLeft()).toBe(false);
  });

  test('says so where the host does not open it', async () => {
    await openedActivity(OF_THE_APP, () => Promise.reject(new Error('No.')));
    await userEvent.click(sourceLink());
    expect(await screen.findByText('The app did not open this record.')).toBeVisible();
  });

  test('says so where the host throws', async () => {
    await openedActivity(OF_THE_APP, () => {
      throw new Error('Method not implemented.');
    });
    await userEvent.click(sourceLink());
    expect(await screen.findByText('The app did not open this record.')).toBeVisible();
  });

  test('is left to the browser where the host opens no forms', async () => {
    await openedActivity(OF_THE_APP, undefined);
    const isLeft = watchClick();
    await userEvent.click(sourceLink());
    expect(isLeft()).toBe(true);
  });

  test('is left to the browser where a key asks for a tab of its own', async () => {
    const openForm = jest.fn<Promise<unknown>, [unknown]>().mockResolvedValue({});
    await openedActivity(OF_THE_APP, openForm);
    const isLeft = watchClick();
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(sourceLink());
    expect(isLeft()).toBe(true);
    expect(openForm).not.toHaveBeenCalled();
  });
});

test.each([
  ['another organisation', OF_THE_APP.replace('contoso', 'fabrikam')],
  ['no record', 'https://contoso.crm.dynamics.com/main.aspx?pagetype=entitylist&etn=incident'],
  ['a shop', `https://shop.example.com/orders?etn=incident&id=${ID}`],
])('a link to %s is left to the browser', async (_what, url) => {
  const openForm = jest.fn<Promise<unknown>, [unknown]>().mockResolvedValue({});
  await openedActivity(url, openForm);
  const isLeft = watchClick();
  await userEvent.click(sourceLink());
  expect(isLeft()).toBe(true);
  expect(openForm).not.toHaveBeenCalled();
});
