/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { activityRow } from './support/activityRow';
import { activityTable } from './support/activityTable';
import { renderDataset } from './support/renderDataset';

/** Longer than any host is waited for that says nothing, and shorter than a minute of the clock. */
const PATIENCE_MS = 40_000;

const ROWS = Array.from({ length: 8 }, (_, index) =>
  activityRow({ primaryId: `id-${index}`, activityId: `a${index}` }),
);

// In a file of its own: React puts work off by the timers that are faked here.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('an app that does not bring the next rows is named, with a way out, and may bring them late', async () => {
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const held: (() => void)[] = [];
  const later = (answer: () => void) => held.push(answer);
  renderDataset(activityTable(ROWS), { pageSize: 3, hostPage: 3, later });
  await user.click(await screen.findByRole('button', { name: 'Load more' }));
  await act(() => jest.advanceTimersByTimeAsync(PATIENCE_MS));
  expect(screen.getByRole('alert')).toHaveTextContent(
    /^The app has not brought all the rows of the activities that were asked for\. Retry;/,
  );
  expect(screen.getAllByRole('article')).toHaveLength(3);

  act(() => {
    while (held.length > 0) held.shift()?.();
  });
  await user.click(screen.getByRole('button', { name: 'Retry' }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(6));
  expect(screen.queryByRole('alert')).toBeNull();
});
