/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecords, ORDERS_BEGIN } from './support/orderRecords';
import { renderControl } from './support/renderControl';

function render(count: number, inputs: Partial<Parameters<typeof renderControl>[0]> = {}) {
  const activities = orderRecords(count, {
    msdynci_externalurl: 'https://shop.example.com/orders/1',
  });
  const fake = createFakeWebApi({
    msdynci_unifiedactivity: activities,
    msdynci_segmentmembership: [],
    msdynci_customerprofile: [{ msdynci_customerid: 'c1' }],
  });
  const control = renderControl({ webAPI: fake.webApi, pageSize: 10, ...inputs });
  return { control, fake };
}

const details = () => screen.findAllByRole('button', { name: /^Details of/ });

test('the chosen activity is reported with its id, type, link and time, all of one', async () => {
  const { control } = render(2);
  const [newest] = await details();
  await userEvent.click(newest ?? document.body);
  await waitFor(() =>
    expect(control.outputs).toMatchObject({
      SelectedActivityId: 'a2',
      SelectedActivityType: 'SalesOrder',
      SelectedActivityUrl: 'https://shop.example.com/orders/1',
      SelectedActivityTime: new Date((ORDERS_BEGIN + 2 * 86_400) * 1000),
    }),
  );
  expect(control.events).toEqual(['OnActivitySelect']);
});

test('an opened source is reported, after its activity has become the chosen one', async () => {
  const { control } = render(2);
  const [, older] = await details();
  await userEvent.click(older ?? document.body);
  const link = screen.getByRole('link', { name: /^Open the source/ });
  link.addEventListener('click', (event) => {
    event.preventDefault();
  });
  await userEvent.click(link);
  expect(control.events).toEqual(['OnActivitySelect', 'OnOpenSource']);
  await waitFor(() => expect(control.outputs).toMatchObject({ SelectedActivityId: 'a1' }));
});

test('the number of loaded activities is reported as they come, and only when it changes', async () => {
  const { control } = render(25);
  await details();
  await waitFor(() =>
    expect(control.outputs).toMatchObject({ LoadedCount: 10, FilteredCount: 10 }),
  );
  const { updateViews } = control;
  for (let i = 0; i < 20; i++) control.update();
  expect(control.updateViews).toBe(updateViews + 20);
});

test('no output of a customer outlives the customer', async () => {
  const { control } = render(2);
  const [newest] = await details();
  await userEvent.click(newest ?? document.body);
  await waitFor(() => expect(control.outputs).toMatchObject({ SelectedActivityId: 'a2' }));

  control.update({ pageSize: 20 });
  expect(control.outputs).toMatchObject({ SelectedActivityId: 'a2' });

  control.update({ customer: { kind: 'text', text: '' } });
  await waitFor(() =>
    expect(control.outputs).toMatchObject({
      SelectedActivityId: '',
      SelectedActivityType: '',
      SelectedActivityUrl: '',
      SelectedActivityTime: undefined,
      LoadedCount: 0,
      FilteredCount: 0,
    }),
  );
});

describe('InputEvent', () => {
  test('carries a command out once, however often the host repeats it', async () => {
    const { control } = render(3);
    await details();
    control.update({ inputEvent: 'ExpandAll' });
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: /^Details of/, expanded: true })).toHaveLength(
        3,
      ),
    );
    const [first] = await details();
    await userEvent.click(first ?? document.body);
    for (let i = 0; i < 20; i++) control.update();
    expect(screen.getAllByRole('button', { name: /^Details of/, expanded: true })).toHaveLength(2);
  });

  test('gives the same command again with another text behind it', async () => {
    const { control } = render(3);
    await details();
    control.update({ inputEvent: 'CollapseAll1' });
    control.update({ inputEvent: 'expandall 2' });
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: /^Details of/, expanded: true })).toHaveLength(
        3,
      ),
    );
    control.update({ inputEvent: 'CollapseAll3' });
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: /^Details of/, expanded: true })).toBeNull(),
    );
  });

  test('loads all, also when it was given before anything could be loaded', async () => {
    const { control } = render(25, { inputEvent: 'LoadAll' });
    await waitFor(() => expect(control.outputs).toMatchObject({ LoadedCount: 25 }));
  });

  test('refreshes, and tells the host of it', async () => {
    const { control, fake } = render(3);
    await details();
    const before = fake.calls.length;
    control.update({ inputEvent: 'Refresh' });
    await waitFor(() => expect(control.events).toEqual(['OnRefresh']));
    await waitFor(() => expect(fake.calls.length).toBeGreaterThan(before));
  });

  test('puts the focus on the first activity', async () => {
    const { control } = render(3);
    await details();
    control.update({ inputEvent: 'SetFocus' });
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-posinset', '1'));
  });

  test('that is no command does nothing', async () => {
    const { control } = render(3);
    await details();
    control.update({ inputEvent: 'Dance' });
    await waitFor(() => expect(control.events).toEqual([]));
  });
});
