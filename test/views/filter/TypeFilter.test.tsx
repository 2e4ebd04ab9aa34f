/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
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

function Filter({ types, rows }: { readonly types: KnownTypes; readonly rows: number }) {
  const [choice, choose] = React.useState<TypeChoice>(ALL_TYPES);
  return (
    <TypeFilter
      id="timeline"
      types={types}
      rows={rows}
      choice={choice}
      onChoose={choose}
      countOf={(key) => ({ count: key.length, exact: false })}
      search={null}
      onSearch={() => undefined}
      onStop={() => undefined}
    />
  );
}

const tools = () => [...screen.getByRole('toolbar', { name: 'Activity types' }).children];
const toggles = () => tools().filter((tool) => tool.textContent.startsWith('Kind'));
const rowsTaken = () => new Set(tools().map((tool) => tool.getBoundingClientRect().top)).size;
const tool = (name: RegExp) => {
  const found = tools().find((one) => name.test(one.textContent));
  if (!found) throw new Error(`There is no tool ${name}.`);
  return found;
};

function show(count: number, width: number, rows: number) {
  const page = layOut(width);
  renderView(<Filter types={typesNamed(count)} rows={rows} />);
  return page;
}

test.each([
  [80, 1400, 2],
  [100, 800, 2],
  [1000, 800, 2],
  [100, 320, 5],
  [1000, 320, 5],
])('of %d types, those that fit are shown at %d px, in %d rows', (count, width, rows) => {
  show(count, width, rows);
  expect(rowsTaken()).toBe(rows);
  expect(tool(/^\+/)).toHaveTextContent(`+${count - toggles().length}`);
});

test.each([100, 1000])('%d types fit again after each change of the width', (count) => {
  const page = show(count, 1400, 2);
  for (const width of [900, 700, 320, 1100, 1400]) {
    act(() => {
      page.resize(width);
    });
    expect(rowsTaken()).toBe(2);
  }
});

test('no toggle goes while it is pressed', () => {
  show(100, 800, 2);
  const before = toggles().length;
  const last = toggles()[before - 1] ?? document.body;
  fireEvent.click(last);
  expect(tool(/^Invert/)).toBeVisible();
  expect(toggles()).toHaveLength(before);
  expect(rowsTaken()).toBe(2);
});

test('of 1,000 types 100 are shown at a time, and each step puts the focus on the first new one', () => {
  show(1000, 800, 2);
  fireEvent.click(tool(/^\+/));
  expect(toggles()).toHaveLength(100);
  fireEvent.click(tool(/^\+900 more types$/));
  expect(toggles()).toHaveLength(200);
  expect(toggles()[100]).toHaveFocus();
  fireEvent.click(tool(/^Fewer types$/));
  expect(toggles().length).toBeLessThan(100);
});

test('the visible text of a tool is in its name', () => {
  show(52, 800, 2);
  for (const one of tools()) {
    expect(one).toHaveAccessibleName(expect.stringContaining(one.textContent));
  }
  expect(toggles()[0]).toHaveAccessibleName('Kind 0 6+');
  expect(toggles()[0]).toHaveAccessibleDescription(/^Counted among those loaded/);
});
