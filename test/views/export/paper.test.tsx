/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import {
  onPaper,
  printPage,
  usePrinting,
} from '../../../CustomerInsightsTimeline/views/export/paper';
import { createManualClock } from '../../support/manualClock';

/** React 18 and later render what is set within these before the browser goes on; so do no others. */
const RENDERED_AT_ONCE = ['change', 'click', 'input', 'submit'];

function Page(): React.ReactElement {
  return <p>{usePrinting() ? 'every row' : 'some rows'}</p>;
}

test('a page has every row while it is printed', () => {
  render(<Page />);
  fireEvent(window, new Event('beforeprint'));
  expect(screen.getByText('every row')).toBeTruthy();
  fireEvent(window, new Event('afterprint'));
  expect(screen.getByText('some rows')).toBeTruthy();
});

test('the paper layout is set in an event that every React renders at once', () => {
  const within: unknown[] = [];
  // React asks the window, too, which event is under way.
  const leave = onPaper(() => within.push(Reflect.get<Window, 'event'>(window, 'event')?.type));
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('afterprint'));
  leave();
  window.dispatchEvent(new Event('beforeprint'));
  expect(within).toHaveLength(2);
  expect(within.every((type) => RENDERED_AT_ONCE.includes(String(type)))).toBe(true);
});

describe('the menu prints', () => {
  test('once the page had time to get every row', () => {
    const clock = createManualClock();
    render(<Page />);
    const print = jest.fn(() => {
      expect(screen.getByText('every row')).toBeTruthy();
      fireEvent(window, new Event('beforeprint'));
    });
    window.print = print;
    act(() => printPage(clock));
    expect(screen.getByText('every row')).toBeTruthy();
    expect(print).not.toHaveBeenCalled();
    act(() => clock.advance(0));
    expect(print).toHaveBeenCalledTimes(1);
    expect(screen.getByText('every row')).toBeTruthy();
    fireEvent(window, new Event('afterprint'));
    expect(screen.getByText('some rows')).toBeTruthy();
  });

  test('nothing where the frame may not print, and the page is a screen again', () => {
    const clock = createManualClock();
    render(<Page />);
    window.print = () => undefined;
    act(() => printPage(clock));
    act(() => clock.advance(0));
    expect(screen.getByText('some rows')).toBeTruthy();
  });
});
