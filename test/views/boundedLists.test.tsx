/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { toActivity } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { ActivityItem } from '../../CustomerInsightsTimeline/domain/feed/FeedItem';
import { NO_FILTER } from '../../CustomerInsightsTimeline/domain/filter/ActivityFilter';
import { NO_TYPES } from '../../CustomerInsightsTimeline/domain/filter/knownTypes';
import { OrderLines } from '../../CustomerInsightsTimeline/views/feed/OrderLines';
import {
  FilterPills,
  filterPillsOf,
} from '../../CustomerInsightsTimeline/views/filter/FilterPills';
import { SourceFilter } from '../../CustomerInsightsTimeline/views/filter/SourceFilter';
import { SegmentChips } from '../../CustomerInsightsTimeline/views/segments/SegmentChips';
import { TypeSummary } from '../../CustomerInsightsTimeline/views/summaries/TypeSummary';
import { useTimeline } from '../../CustomerInsightsTimeline/views/TimelineContext';
import { activityRow } from '../support/activityRow';
import { renderView } from '../support/renderView';
import type { Metadata } from '../../CustomerInsightsTimeline/domain/insights/metadata';

const MANY = 100_000;
const names = Array.from({ length: MANY }, (_, number) => `kind ${number}`);
const nodes = () => document.body.querySelectorAll('*').length;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const seen = (text: RegExp) => screen.queryAllByText(text).length;

describe('of 100,000 segments', () => {
  const segments = {
    segments: names.map((name) => ({ name, provider: null, type: null })),
    unreadable: names.slice(1),
  };

  test('a bounded number is on the page, and more in steps', () => {
    renderView(<SegmentChips segments={segments} metadata={new Map()} />);
    press('+99,990 more');
    expect(seen(/^kind \d+$/)).toBeLessThan(250);
    const before = nodes();
    expect(before).toBeLessThan(2500);
    press('+99,800 more');
    expect(nodes()).toBeGreaterThan(before);
    expect(nodes()).toBeLessThan(2 * before);
  });

  test('each name is read once for a search, however often the part is rendered', () => {
    const given = new Map<string, Metadata>();
    const reads = jest.spyOn(given, 'get');
    const chips = () => <SegmentChips segments={segments} metadata={given} />;
    const { rerender } = renderView(chips());
    press('+99,990 more');
    const search = screen.getByRole('searchbox');
    fireEvent.change(search, { target: { value: 'kind 99999' } });
    expect(screen.getByRole('button', { name: 'kind 99999' })).toBeInTheDocument();
    reads.mockClear();
    rerender(chips());
    fireEvent.change(search, { target: { value: 'kind 9999' } });
    expect(screen.getByRole('button', { name: 'kind 9999' })).toBeInTheDocument();
    expect(reads.mock.calls.length).toBeLessThan(250);
  });
});

test('100,000 filters are pills in steps, and each is taken away alone', () => {
  const onFilter = jest.fn();
  const filter = { ...NO_FILTER, types: { kind: 'only' as const, types: names } };
  function Pills() {
    const environment = useTimeline();
    const pills = filterPillsOf(filter, NO_TYPES, true, environment, onFilter);
    return <FilterPills pills={pills} onClear={onFilter} leave={() => undefined} />;
  }
  renderView(<Pills />);
  expect(nodes()).toBeLessThan(500);
  press('+99,950 more');
  expect(seen(/^kind \d+$/i)).toBe(100);
  press('Remove the filter kind 99');
  expect(onFilter).toHaveBeenCalledWith({
    ...filter,
    types: { kind: 'only', types: names.filter((name) => name !== 'kind 99') },
  });
});

test('10,000 sources are choices of a menu in steps', () => {
  const counts = new Map(names.slice(0, 10_000).map((name) => [name, 1]));
  renderView(<SourceFilter counts={counts} exact chosen={[]} onChoose={() => undefined} />);
  press('Source');
  expect(screen.getAllByRole('menuitemcheckbox')).toHaveLength(50);
  fireEvent.click(screen.getByRole('menuitem', { name: '+9,950 more' }));
  expect(screen.getAllByRole('menuitemcheckbox')).toHaveLength(100);
});

test('10,000 types are rows of the summary in steps', () => {
  const rows = names.slice(0, 10_000).map((type) => ({
    typeKey: type,
    count: 1,
    firstDay: null,
    lastDay: null,
    change: 0,
    bars: [],
  }));
  const knows = { countsAll: true, knowsFirst: true, knowsLast: true, knowsChange: true };
  renderView(
    <TypeSummary
      types={NO_TYPES}
      typeSummary={{ rows, total: rows.length, ...knows }}
      period={null}
      narrow={false}
      isChosen={() => false}
      onFilterType={() => undefined}
    />,
  );
  expect(screen.getAllByRole('row')).toHaveLength(1 + 100);
  press('+9,900 more');
  expect(screen.getAllByRole('row')).toHaveLength(1 + 200);
});

test('10,000 lines of an order are rows of its list in steps', () => {
  const lineOf = (number: number) => toActivity(activityRow({ primaryId: String(number) }));
  const nothing = () => undefined;
  const expansion = {
    isExpanded: () => false,
    toggle: nothing,
    expandAll: nothing,
    collapseAll: nothing,
  };
  const lines = Array.from({ length: 10_000 }, (_, number) => lineOf(number));
  const order: ActivityItem = {
    kind: 'activity',
    key: 'order',
    activity: lineOf(-1),
    lines,
    ofRun: false,
    heading: null,
    silence: null,
    afterGap: false,
  };
  renderView(
    <OrderLines
      order={order}
      mayGrow={false}
      id="order"
      now={0}
      layout="wide"
      dayAbove={false}
      expansion={expansion}
      tabIndex={0}
      onSelect={nothing}
      onOpen={nothing}
    />,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(50 + 1);
  expect(nodes()).toBeLessThan(2500);
  press('+9,950 more');
  expect(screen.getAllByRole('listitem')).toHaveLength(100 + 1);
});
