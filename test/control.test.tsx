/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeWebApi } from './support/fakeWebApi';
import type { RenderedControl } from './support/renderControl';
import { renderControl } from './support/renderControl';

const ACTIVITIES = 'msdynci_unifiedactivity';
const SEGMENTS = 'msdynci_segmentmembership';
const PROFILES = 'msdynci_customerprofile';

const running: RenderedControl[] = [];

afterEach(() => {
  for (const control of running.splice(0)) control.destroy();
  document.body.replaceChildren();
});

function render(inputs: Parameters<typeof renderControl>[0]): RenderedControl {
  const control = renderControl(inputs);
  running.push(control);
  return control;
}

function activity(number: number, more: Readonly<Record<string, unknown>> = {}) {
  return {
    msdynci_unifiedactivityid: `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`,
    msdynci_activityid: `a${number}`,
    msdynci_customerid: 'c1',
    msdynci_activitytype: 'SalesOrder',
    msdynci_title: `Order ${number} placed`,
    msdynci_rangeindex: String(1_700_000_000 + number * 86_400),
    ...more,
  };
}

function tables(activities: readonly Record<string, unknown>[] = [activity(1), activity(2)]) {
  return {
    [ACTIVITIES]: activities,
    [SEGMENTS]: [
      { msdynci_customerid: 'c1', msdynci_segments: '{"Segments":["Gold"]}' },
      { msdynci_customerid: 'c1', msdynci_segments: '["Newsletter","Gold"]' },
    ],
    [PROFILES]: [{ msdynci_customerid: 'c1' }],
  };
}

function range(count: number): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) => activity(index + 1));
}

const callsFor = (fake: ReturnType<typeof createFakeWebApi>, table: string) =>
  fake.calls.filter((call) => call.table === table).length;

describe('a bound customer', () => {
  test('is shown as a feed of articles, newest first, with the segments of all rows', async () => {
    const fake = createFakeWebApi(tables());
    render({ webAPI: fake.webApi });

    const feed = await screen.findByRole('feed', { name: 'Customer timeline' });
    const articles = within(feed).getAllByRole('article');
    expect(articles.map((article) => article.getAttribute('aria-posinset'))).toEqual(['1', '2']);
    expect(articles[0]).toHaveAccessibleName('Order Order 2 placed');
    expect(articles[0]?.querySelector('time')).toHaveAttribute(
      'dateTime',
      new Date((1_700_000_000 + 2 * 86_400) * 1000).toISOString(),
    );
    const segments = await screen.findByRole('list', { name: 'Segments' });
    expect(
      within(segments)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Gold', 'Newsletter']);
  });

  test('is loaded once, however often the host updates the view', async () => {
    const fake = createFakeWebApi(tables());
    const control = render({ webAPI: fake.webApi });
    for (let i = 0; i < 25; i++) control.update();
    await screen.findByRole('feed');
    for (let i = 0; i < 25; i++) control.update();
    await screen.findByRole('list', { name: 'Segments' });
    expect(callsFor(fake, ACTIVITIES)).toBe(1);
    expect(callsFor(fake, SEGMENTS)).toBe(1);
  });

  test('may be given as a lookup whose name is the CustomerId', async () => {
    const fake = createFakeWebApi(tables());
    render({
      webAPI: fake.webApi,
      customer: { kind: 'lookup', id: '3f2504e0-4f89-11d3-9a0c-0305e82c3301', name: 'c1' },
    });
    expect(await screen.findAllByRole('article')).toHaveLength(2);
  });

  test('may be given as a GUID with dashes, braces and capitals', async () => {
    const id = 'ce759201f786d590bf2134bff576c369';
    const fake = createFakeWebApi(tables([activity(1, { msdynci_customerid: id })]));
    render({
      webAPI: fake.webApi,
      customer: { kind: 'text', text: '{CE759201-F786-D590-BF21-34BFF576C369}' },
    });
    expect(await screen.findAllByRole('article')).toHaveLength(1);
  });

  test('gives way to another one, whose late answers are the only ones shown', async () => {
    const fake = createFakeWebApi(
      tables([activity(1), activity(2, { msdynci_customerid: 'c2', msdynci_title: 'Second' })]),
    );
    const release = fake.hold(ACTIVITIES);
    const control = render({ webAPI: fake.webApi });
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
      const fake = createFakeWebApi(tables());
      render({ webAPI: fake.webApi, customer: { kind: 'none', as } });
      expect(await screen.findByText('No customer is chosen yet.')).toBeInTheDocument();
      expect(fake.calls).toHaveLength(0);
    },
  );

  test('that Customer Insights knows, an empty history says so', async () => {
    const fake = createFakeWebApi({ ...tables([]), [PROFILES]: [] });
    render({ webAPI: fake.webApi });
    const sentence = 'Customer Insights does not know this customer yet.';
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  test('activity, a unified customer is told apart from an unknown one', async () => {
    const fake = createFakeWebApi(tables([]));
    render({ webAPI: fake.webApi });
    expect(await screen.findByText('This customer has no activities.')).toBeInTheDocument();
  });
});

describe('paging', () => {
  test('says what has been loaded and brings the next page on request', async () => {
    const fake = createFakeWebApi(tables(range(25)));
    render({ webAPI: fake.webApi, pageSize: 10 });
    expect(
      await screen.findByText('10 activities, back to Nov 30, 2023; more exist'),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('article')).toHaveLength(10);

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
    const fake = createFakeWebApi(tables(range(25)));
    render({ webAPI: fake.webApi, pageSize: 10 });
    const more = await screen.findByRole('button', { name: 'Load more' });
    fake.failNext(ACTIVITIES, { errorCode: 0x80040220, message: 'missing prvRead privilege' });
    await userEvent.click(more);
    expect(await screen.findByRole('alert')).toHaveTextContent(/don’t have permission/);
    expect(screen.getAllByRole('article')).toHaveLength(10);
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(20));
  });
});

describe('an activity', () => {
  test('opens to all its fields and its safe link, and tells the host that it was chosen', async () => {
    const fake = createFakeWebApi(
      tables([
        activity(1, {
          msdynci_semanticdata: '{"TotalAmount":129.5,"Currency":"CHF","Status":"Shipped"}',
          msdynci_externalurl: 'https://shop.example.com/orders/1',
        }),
      ]),
    );
    const control = render({ webAPI: fake.webApi });
    const article = await screen.findByRole('article');
    const expander = within(article).getByRole('button', { expanded: false });
    await userEvent.click(expander);

    expect(expander).toHaveAttribute('aria-expanded', 'true');
    const amount = within(article).getByText('Total amount');
    expect(amount.closest('dl')).toHaveTextContent(/Total amount\s*CHF\s129[.]50/);
    const link = within(article).getByRole('link', { name: /Open the source/ });
    expect(link).toHaveAttribute('href', 'https://shop.example.com/orders/1');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await waitFor(() => expect(control.outputs).toMatchObject({ SelectedActivityId: 'a1' }));
    expect(control.events).toEqual(['OnActivitySelect']);
  });

  test('with an unsafe link shows it as text', async () => {
    const fake = createFakeWebApi(
      tables([activity(1, { msdynci_externalurl: 'javascript:alert(1)' })]),
    );
    render({ webAPI: fake.webApi });
    await userEvent.click(await screen.findByRole('button', { name: /^Details of/ }));
    expect(screen.getByText('javascript:alert(1)')).toBeInTheDocument();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('whose details can’t be read shows them as they are', async () => {
    const fake = createFakeWebApi(tables([activity(1, { msdynci_semanticdata: '{"broken":' })]));
    render({ webAPI: fake.webApi });
    await userEvent.click(await screen.findByRole('button', { name: /^Details of/ }));
    expect(screen.getByRole('heading', { name: 'Details (unformatted)' })).toBeInTheDocument();
    expect(screen.getByText('{"broken":')).toBeInTheDocument();
  });

  test.each([
    [
      'the activity’s name',
      { msdynci_title: ' ', msdynci_activityname: 'Web order' },
      'Order Web order',
    ],
    ['the type', { msdynci_title: null }, 'Order'],
    ['a word for any activity', { msdynci_title: null, msdynci_activitytype: null }, 'Activity'],
  ])('without a title falls back to %s', async (_what, columns, name) => {
    const fake = createFakeWebApi(tables([activity(1, columns)]));
    render({ webAPI: fake.webApi });
    expect(await screen.findByRole('article')).toHaveAccessibleName(name);
  });
});

describe('failures', () => {
  test.each([
    ['no privilege', { errorCode: 0x80040220, message: 'missing prvRead' }, /permission/],
    [
      'no table',
      { errorCode: 0x80041102, message: 'not in the MetadataCache' },
      /no Customer Insights table/,
    ],
    ['no session', { status: 401, message: '' }, /session has ended/],
    ['no network', { errorCode: 0, message: 'Failed to fetch' }, /could not be reached/],
    ['a refusal', { errorCode: 0x80060888, message: 'Syntax error' }, /refused/],
  ])('for %s name the cause, and a Retry works', async (_what, error, sentence) => {
    const fake = createFakeWebApi(tables());
    fake.failNext(ACTIVITIES, error);
    render({ webAPI: fake.webApi });
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(await screen.findByRole('list', { name: 'Segments' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findAllByRole('article')).toHaveLength(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('of the segments leave the activities alone', async () => {
    const fake = createFakeWebApi(tables());
    fake.failNext(SEGMENTS, { errorCode: 0x80040220, message: 'missing prvRead' });
    render({ webAPI: fake.webApi });
    expect(await screen.findByRole('alert')).toHaveTextContent(/read the segments/);
    expect(await screen.findAllByRole('article')).toHaveLength(2);
  });

  test('of a host without a Web API say where the control works', async () => {
    const fake = createFakeWebApi(tables());
    render({ webAPI: fake.webApi, missing: ['webAPI'], showSegments: false });
    expect(await screen.findByRole('alert')).toHaveTextContent(/model-driven app/);
  });

  test('of a busy server are said, and waiting can be given up', async () => {
    const fake = createFakeWebApi(tables());
    fake.failNext(ACTIVITIES, { errorCode: 0x80072322, message: 'requests exceeded' }, 9);
    render({ webAPI: fake.webApi });
    expect(await screen.findByText(/The server is busy. Trying again/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Stop waiting' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/The server is busy, so/);
  });
});

describe('settings', () => {
  test('switch the segments off, and then nothing asks for them', async () => {
    const fake = createFakeWebApi(tables());
    render({ webAPI: fake.webApi, showSegments: false });
    await screen.findByRole('feed');
    expect(callsFor(fake, SEGMENTS)).toBe(0);
  });

  test('give the feed its heading and its order', async () => {
    const fake = createFakeWebApi(tables());
    render({
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
    const fake = createFakeWebApi(tables(range(25)));
    render({ webAPI: fake.webApi, pageSize: 10 });
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
      const fake = createFakeWebApi(tables());
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
      const fake = createFakeWebApi(tables());
      fake.failNext(ACTIVITIES, { errorCode: 0x80072322, message: 'requests exceeded' }, 9);
      const busy = renderControl({ webAPI: fake.webApi, showSegments: false });
      await jest.advanceTimersByTimeAsync(1);
      busy.destroy();
      await jest.runAllTimersAsync();
      expect(jest.getTimerCount()).toBe(0);
      expect(callsFor(fake, ACTIVITIES)).toBe(1);
    } finally {
      jest.useRealTimers();
    }
  });
});
