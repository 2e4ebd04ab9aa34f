/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import * as React from 'react';
import type { KnownTypes } from '../../../CustomerInsightsTimeline/domain/filter/knownTypes';
import { addTypes, NO_TYPES } from '../../../CustomerInsightsTimeline/domain/filter/knownTypes';
import { ALL_TYPES } from '../../../CustomerInsightsTimeline/domain/filter/ActivityFilter';
import type { TypeChoice } from '../../../CustomerInsightsTimeline/domain/filter/ActivityFilter';
import { TypeFilter } from '../../../CustomerInsightsTimeline/views/filter/TypeFilter';
import { layOut } from '../../support/laidOut';
import { renderView } from '../../support/renderView';

function typesNamed(count: number): KnownTypes {
  const names = Array.from({ length: count }, (_, number) => `Kind ${number}`);
  return addTypes(
    NO_TYPES,
    names.map((type) => ({ type, typeDisplay: null, typeSpelling: type })),
  );
}

function Filter({ types }: { readonly types: KnownTypes }) {
  const [choice, choose] = React.useState<TypeChoice>(ALL_TYPES);
  return (
    <TypeFilter
      id="timeline"
      types={types}
      compact={false}
      choice={choice}
      onChoose={choose}
      countOf={(key) => ({ count: key.length, exact: false })}
      search={null}
      onSearch={() => undefined}
      onStop={() => undefined}
    />
  );
}

const toolbar = () => screen.getByRole('toolbar', { name: 'Activity types' });
const toggles = () => within(toolbar()).queryAllByRole('button', { name: /^Kind/ });
const inList = () => within(screen.getByRole('list', { name: 'All types' })).getAllByRole('button');
const openList = () => {
  fireEvent.click(screen.getByRole('button', { name: 'All types' }));
};

function show(count: number, width: number) {
  const page = layOut(width);
  renderView(<Filter types={typesNamed(count)} />);
  return page;
}

test.each([1400, 900, 700, 320])('at %d px the toggles that are seen stand in one row', (width) => {
  show(1000, width);
  const tops = toggles().map((toggle) => toggle.getBoundingClientRect().top);
  expect(tops.length).toBeGreaterThan(0);
  expect(new Set(tops).size).toBe(1);
});

test('the toggles fit again after each change of the width', () => {
  const page = show(100, 1400);
  const wide = toggles().length;
  act(() => {
    page.resize(320);
  });
  expect(toggles().length).toBeLessThan(wide);
  act(() => {
    page.resize(1400);
  });
  expect(toggles()).toHaveLength(wide);
});

test('no toggle changes its place or goes when it, or a type of the list, is pressed', () => {
  show(100, 800);
  const before = toggles().map(({ textContent }) => textContent);
  for (const toggle of toggles()) fireEvent.click(toggle);
  openList();
  fireEvent.click(inList()[60] ?? document.body);
  expect(inList()[60]).toHaveAttribute('aria-pressed', 'true');
  expect(toggles().map(({ textContent }) => textContent)).toEqual(before);
});

test('of 1,000 types 100 are listed at a time, and a search looks in all', () => {
  show(1000, 800);
  openList();
  expect(inList()).toHaveLength(100);
  fireEvent.click(screen.getByRole('button', { name: '+900 more' }));
  expect(inList()).toHaveLength(200);
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search types' }), {
    target: { value: 'kind 99' },
  });
  expect(inList()).toHaveLength(11);
});

test('the visible text of a tool is in its name', () => {
  show(52, 800);
  for (const one of within(toolbar()).getAllByRole('button')) {
    expect(one).toHaveAccessibleName(expect.stringContaining(one.textContent));
  }
  expect(toggles()[0]).toHaveAccessibleName('Kind 0 6+');
  expect(toggles()[0]).toHaveAccessibleDescription(/^Counted among those loaded/);
});
