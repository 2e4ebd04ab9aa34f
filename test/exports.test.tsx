/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { VERSION } from '../CustomerInsightsTimeline/strings/version';
import type { HostInputs } from '../demo/host/context/hostInputs';
import { createFakeWebApi } from './support/fakeWebApi';
import { menuEntry } from './support/inPlace';
import { renderControl } from './support/renderControl';

const ORDERS = Array.from({ length: 4 }, (_, index) => ({
  msdynci_unifiedactivityid: `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`,
  msdynci_activityid: `a${index}`,
  msdynci_customerid: 'c1',
  msdynci_activitytype: 'SalesOrder',
  msdynci_title: `Order ${index} placed`,
  msdynci_rangeindex: String(1_700_000_000 - index * 60),
  msdynci_semanticdata: `{"OrderNumber":"SO-${index}","Status":"Shipped"}`,
  msdynci_externalurl: `https://example.com/${index}`,
}));

async function show(
  pageSize: number,
  allowExport = false,
  csvSeparator: HostInputs['csvSeparator'] = 'Automatic',
  inputs: Partial<HostInputs> = {},
): Promise<UserEvent> {
  const { webApi } = createFakeWebApi({
    msdynci_unifiedactivity: ORDERS,
    msdynci_segmentmembership: [{ msdynci_customerid: 'c1', msdynci_segments: '["Loyalty_Gold"]' }],
    msdynci_customerprofile: [{ msdynci_customerid: 'c1' }],
  });
  renderControl({ webAPI: webApi, pageSize, allowExport, csvSeparator, ...inputs });
  await screen.findByRole('feed');
  // Gives the page a clipboard, as jsdom has none.
  return userEvent.setup();
}

async function choose(user: UserEvent, entry: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await menuEntry('menuitem', entry));
}

describe('copy for hand-off', () => {
  test('takes what is shown, says of how many, and tells that it worked', async () => {
    const user = await show(2);
    await choose(user, 'Copy for hand-off');
    expect(await screen.findByText('Copied.')).toBeInTheDocument();
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^Customer timeline\n2 of 2 loaded activities; more exist\nAs of /);
    expect(text).toContain(
      '\n\nNov 14, 2023, 10:13 PM · Order · Order 0 placed\nShipped\nhttps://example.com/0\n\n',
    );
    expect(text).not.toContain('Order 2 placed');
  });

  test('says so where the browser allows no copying', async () => {
    const user = await show(2);
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed.'));
    await choose(user, 'Copy for hand-off');
    expect(await screen.findByText(/^Copying is not allowed here/)).toBeInTheDocument();
  });
});

test('the details of an activity can be copied, and each of its identifiers alone', async () => {
  const user = await show(2);
  const [article] = screen.getAllByRole('article');
  if (!article) throw new Error('There is no article.');
  await user.click(within(article).getByRole('button', { name: /^Details of / }));
  await user.click(within(article).getByRole('button', { name: 'Copy Order number' }));
  await screen.findByText('Copied.');
  expect(await navigator.clipboard.readText()).toBe('SO-0');
  await user.click(within(article).getByRole('button', { name: 'Copy this activity' }));
  await screen.findByText('Copied.');
  expect(await navigator.clipboard.readText()).toMatch(/· Order · Order 0 placed\n/);
});

describe('save as CSV', () => {
  test('is offered only where the maker allows it', async () => {
    const user = await show(2);
    await user.click(screen.getByRole('button', { name: 'More' }));
    await screen.findByRole('menuitem', { name: 'Copy for hand-off' });
    expect(screen.queryByRole('menuitem', { name: 'Save as CSV' })).toBeNull();
  });

  test.each([
    ['Automatic', ','],
    ['Comma', ','],
    ['Semicolon', ';'],
  ] as const)('parts the cells as the maker says: %s', async (csvSeparator, sign) => {
    const files: Blob[] = [];
    // jsdom has no files to offer.
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const user = await show(2, true, csvSeparator);
    await choose(user, 'Save as CSV');
    await screen.findByText(/^2 activities saved/);
    const [file] = files;
    if (!file) throw new Error('Nothing was saved.');
    const reader = new FileReader();
    const text = new Promise((resolve) => {
      reader.onload = () => resolve(reader.result);
    });
    reader.readAsText(file);
    expect(await text).toMatch(new RegExp(`^\ufeff?"TimeUtc"${sign}"LocalTime"${sign}"Type"`));
  });

  test('saves what is shown, without asking any server, and says what is not in it', async () => {
    const files: Blob[] = [];
    // jsdom has no files to offer.
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => undefined,
    });
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const user = await show(2, true);
    await choose(user, 'Save as CSV');
    await screen.findByText('2 activities saved. What is not loaded is not in the file.');
    expect(names).toEqual([expect.stringMatching(/^customer-timeline-\d{4}-\d\d-\d\d\.csv$/)]);
    expect(files[0]?.type).toBe('text/csv;charset=utf-8');
    expect(files[0]?.size).toBeGreaterThan(400);
  });
});

describe('what the maker does not allow', () => {
  const entries = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    const items = await screen.findAllByRole('menuitem');
    return items.map(({ textContent }) => textContent);
  };

  test.each([
    ['copying', { allowCopy: false }, 'Copy for hand-off', 'Print'],
    ['printing', { allowPrint: false }, 'Print', 'Copy for hand-off'],
  ])('%s is no entry of the menu', async (_what, inputs, without, other) => {
    await show(2, false, 'Automatic', inputs);
    const names = await entries();
    expect(names).not.toContain(without);
    expect(names).toContain(other);
  });

  test('no activity, identifier or segment has a button that copies', async () => {
    await show(2, false, 'Automatic', { allowCopy: false });
    const [details] = screen.getAllByRole('button', { name: /^Details of / });
    if (!details) throw new Error('There is no activity.');
    await userEvent.click(details);
    expect(screen.getByText('Order number')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Loyalty_Gold' }));
    expect(screen.queryByRole('menuitem')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Copy / })).not.toBeInTheDocument();
  });
});

test('the menu says the version, where a key reaches it', async () => {
  const user = await show(2);
  await user.click(screen.getByRole('button', { name: 'More' }));
  const version = await screen.findByRole('menuitem', { name: `Version ${VERSION}` });
  version.focus();
  expect(version).toHaveFocus();
});
