/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { PeriodFilter } from '../../../CustomerInsightsTimeline/views/filter/PeriodFilter';
import { renderView } from '../../support/renderView';

const DAY_MS = 86_400_000;
const from = () => screen.getByLabelText<HTMLInputElement>('From');

test.each([
  ['the first day of the calendar', Date.parse('0001-01-01'), '0001-01-01'],
  ['the last day', Date.parse('9999-12-31'), '9999-12-31'],
  ['a day before the first', Date.parse('0001-01-01') - DAY_MS, ''],
  ['a day after the last', Date.parse('9999-12-31') + DAY_MS, ''],
  ['the last instant that JavaScript holds', 8.64e15, ''],
  ['a day beyond it', 8.64e15 + DAY_MS, ''],
  ['no day at all', -Infinity, ''],
])('a period that begins on %s is shown as far as a date field can', (_what, ms, shown) => {
  renderView(
    <PeriodFilter
      id="period"
      choice={{ fromDay: ms / DAY_MS, toDay: 4_000_000 }}
      onChoose={() => undefined}
      today={20_000}
      oldestDay={null}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: /^Period: / }));
  expect(from()).toHaveValue(shown);
});
