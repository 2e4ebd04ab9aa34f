/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ACTIVITIES, customerTables, PROFILES, SEGMENTS } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecord, orderRecords, ORDERS_BEGIN } from './support/orderRecords';
import { renderControl } from './support/renderControl';

const callsFor = (fake: ReturnType<typeof createFakeWebApi>, table: string) =>
  fake.calls.filter((call) => call.table === table).length;

describe('a bound customer', () => {
  test('is shown as a feed of articles, newest first, with the segments of all rows', async () => {
    const fake = createFakeWebApi(customerTables());
    renderControl({ webAPI: fake.webApi });

    const feed = await screen.findByRole('feed', { name: 'Customer timeline' });
    const articles = within(feed).getAllByRole('article');
    expect(articles.map((article) => article.getAttribute('aria-posinset'))).toEqual(['1', '2']);
    expect(articles[0]).toHaveAccessibleName('Order Order 2 placed');
    expect(articles[0]?.querySelector('time')).toHaveAttribute(
      'dateTime',
      new Date((ORDERS_BEGIN + 2 * 86_400) * 1000).toISOString(),
    );
    const segments = await screen.findByRole('list', { name: 'Segments' });
    expect(
      within(segments)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Gold', 'Newsletter']);
  });

  test('is loaded once, however often the host updates the view', async () => {
    const fake = createFakeWebApi(customerTables());
    const control = renderControl({ webAPI: fake.webApi });
    for (let i = 0; i < 25; i++) control.update();
    await screen.findByRole('feed');
    for (let i = 0; i < 25; i++) control.update();
    await screen.findByRole('list', { name: 'Segments' });
    // Once from each end of the order.
    expect(callsFor(fake, ACTIVITIES)).toBe(2);
    expect(callsFor(fake, SEGMENTS)).toBe(1);
  });

  test('may be given as a lookup whose name is the CustomerId', async () => {
    const fake = createFakeWebApi(customerTables());
    renderControl({
      webAPI: fake.webApi,
      customer: { kind: 'lookup', id: '3f2504e0-4f89-11d3-9a0c-0305e82c3301', name: 'c1' },
    });
    expect(await screen.findAllByRole('article')).toHaveLength(2);
  });

  test('may be given as a GUID with dashes, braces and capitals', async () => {
    const id = 'ce759201f786d590bf2134bff576c369';
    const fake = createFakeWebApi(customerTables([orderRecord(1, { msdynci_customerid: id })]));
    renderControl({
      webAPI: fake.webApi,
      customer: { kind: 'text', text: '{CE759201-F786-D590-BF21-34BFF576C369}' },
    });
    expect(await screen.findAllByRole('article')).toHaveLength(1);
  });

  test('gives way to another one, whose late answers are the only ones shown', async () => {
    const fake = createFakeWebApi(
      customerTables([
        orderRecord(1),
        orderRecord(2, { msdynci_customerid: 'c2', msdynci_title: 'Second' }),
      ]),
    );
    const release = fake.hold(ACTIVITIES);
    const control = renderControl({ webAPI: fake.webApi });
    control.update({ customer: { kind: 'text', text: 'c2' } });
    release();
    expect(await screen.findByRole('article', { name: 'Order Second' })).toBeInTheDocument();
    expect(screen.queryByRole('article', { name: 'Order Order 1 placed' })).toBeNull();
  });
});

describe('without a customer', () => {
  test.each([['text' as const], ['lookup' as const]])(
    'bound as %s nothing is asked and a sentence says what to do',
    async (as) => {
      const fake = createFakeWebApi(customerTables());
      renderControl({ webAPI: fake.webApi, customer: { kind: 'none', as } });
      expect(await screen.findByText('No customer is chosen yet.')).toBeInTheDocument();
      expect(fake.calls).toHaveLength(0);
    },
  );

  test('that Customer Insights knows, an empty history says so', async () => {
    const fake = createFakeWebApi({ ...customerTables([]), [PROFILES]: [] });
    renderControl({ webAPI: fake.webApi });
    const sentence = 'Customer Insights does not know this customer yet.';
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  test('activity, a unified customer is distinguished from an unknown one', async () => {
    const fake = createFakeWebApi(customerTables([]));
    renderControl({ webAPI: fake.webApi });
    expect(await screen.findByText('This customer has no activities.')).toBeInTheDocument();
  });
});

describe('paging', () => {
  test('says what has been loaded and brings the next page on request', async () => {
    const fake = createFakeWebApi(customerTables(orderRecords(25)));
    renderControl({ webAPI: fake.webApi, pageSize: 10 });
    expect(
      await screen.findByText('10 activities, back to Nov 30, 2023; more exist'),
    ).toBeInTheDocument();
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(10));

    await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(20));
    await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(25));
    expect(
      screen.getByText('25 activities, back to Nov 15, 2023; that is all'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Load more' })).toBeNull();
  });

  test('keeps a failed page apart from what is shown, and Retry goes on from there', async () => {
    const fake = createFakeWebApi(customerTables(orderRecords(25)));
    renderControl({ webAPI: fake.webApi, pageSize: 10 });
    const more = await screen.findByRole('button', { name: 'Load more' });
    fake.failNext(ACTIVITIES, { errorCode: 0x80040220, message: 'missing prvRead privilege' });
    await userEvent.click(more);
    expect(await screen.findByRole('alert')).toHaveTextContent(/don’t have permission/);
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(10));
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(20));
  });
});

describe('settings', () => {
  test('switch the segments off, and then nothing asks for them', async () => {
    const fake = createFakeWebApi(customerTables());
    renderControl({ webAPI: fake.webApi, showSegments: false });
    await screen.findByRole('feed');
    expect(callsFor(fake, SEGMENTS)).toBe(0);
  });

  test('give the feed its heading and its order', async () => {
    const fake = createFakeWebApi(customerTables());
    renderControl({
      webAPI: fake.webApi,
      heading: 'What happened',
      sortOrder: 'OldestFirst',
    });
    const feed = await screen.findByRole('feed', { name: 'What happened' });
    const [first] = within(feed).getAllByRole('article');
    expect(first).toHaveAccessibleName('Order Order 1 placed');
  });
});

describe('the keyboard', () => {
  test('goes from article to article, leaves the feed, and finds one tab stop in it', async () => {
    const fake = createFakeWebApi(customerTables(orderRecords(25)));
    renderControl({ webAPI: fake.webApi, pageSize: 10 });
    const articles = await screen.findAllByRole('article');
    expect(articles.filter((article) => article.tabIndex === 0)).toEqual([articles[0]]);

    articles[0]?.focus();
    await userEvent.keyboard('{PageDown}{PageDown}');
    expect(document.activeElement).toHaveAttribute('aria-posinset', '3');
    await userEvent.keyboard('{PageUp}');
    expect(document.activeElement).toHaveAttribute('aria-posinset', '2');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(screen.getByRole('button', { name: 'Load more' })).toHaveFocus();
    articles[1]?.focus();
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(screen.getByRole('button', { name: 'Refresh' })).toHaveFocus();
  });
});

describe('destroy', () => {
  test('leaves no timer behind and drops what arrives late', async () => {
    jest.useFakeTimers();
    try {
      const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
      const fake = createFakeWebApi(customerTables());
      const release = fake.hold(ACTIVITIES);
      const late = renderControl({ webAPI: fake.webApi });
      late.destroy();
      release();
      await jest.runAllTimersAsync();
      expect(jest.getTimerCount()).toBe(0);
      expect(screen.queryByRole('feed')).toBeNull();
      expect(errors).not.toHaveBeenCalled();
      errors.mockRestore();
    } finally {
      jest.useRealTimers();
    }
  });

  test('while the server is busy ends the waiting', async () => {
    jest.useFakeTimers();
    try {
      const fake = createFakeWebApi(customerTables());
      fake.failNext(ACTIVITIES, { errorCode: 0x80072322, message: 'requests exceeded' }, 9);
      const busy = renderControl({ webAPI: fake.webApi, showSegments: false });
      await jest.advanceTimersByTimeAsync(1);
      busy.destroy();
      await jest.runAllTimersAsync();
      expect(jest.getTimerCount()).toBe(0);
      // Once from each end of the order.
      expect(callsFor(fake, ACTIVITIES)).toBe(2);
    } finally {
      jest.useRealTimers();
    }
  });
});
