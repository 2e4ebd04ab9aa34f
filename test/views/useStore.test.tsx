/** @jest-environment jsdom */
import { act, render } from '@testing-library/react';
import * as React from 'react';
import type { Store } from '../../CustomerInsightsTimeline/domain/loading/store';
import { createStore } from '../../CustomerInsightsTimeline/domain/loading/store';
import { usePicked, useStore } from '../../CustomerInsightsTimeline/views/useStore';

interface ShownProps {
  readonly store: Store<number> | null;
  readonly onRender?: () => void;
}

function Shown({ store, onRender }: ShownProps): React.ReactElement {
  const value = useStore(store);
  onRender?.();
  return <output>{value ?? 'none'}</output>;
}

function textOf({ container }: { readonly container: HTMLElement }): string {
  return container.textContent;
}

/** A store that tells how many listen to it. */
function countedStore(initial: number) {
  const store = createStore(initial);
  let listeners = 0;
  return {
    ...store,
    subscribe: (listener: () => void) => {
      const leave = store.subscribe(listener);
      listeners += 1;
      return () => {
        listeners -= 1;
        leave();
      };
    },
    listeners: () => listeners,
  };
}

test('shows the newest value, and renders once for each', () => {
  const store = createStore(1);
  const onRender = jest.fn();
  const view = render(<Shown store={store} onRender={onRender} />);
  act(() => {
    store.set(2);
  });
  expect(textOf(view)).toBe('2');
  act(() => {
    store.set(2);
  });
  expect(onRender).toHaveBeenCalledTimes(2);
});

test('sees a value that changes after the render and before anybody listens', () => {
  const store = createStore(1);
  function SetsEarly(): React.ReactElement {
    React.useLayoutEffect(() => {
      store.set(2);
    }, []);
    return <span />;
  }
  const view = render(
    <>
      <SetsEarly />
      <Shown store={store} />
    </>,
  );
  expect(textOf(view)).toBe('2');
});

test('of two stores follows the one that it has now, and in the end none', () => {
  const [first, second] = [countedStore(1), countedStore(10)];
  const view = render(<Shown store={first} />);
  view.rerender(<Shown store={second} />);
  act(() => {
    first.set(2);
    second.set(11);
  });
  expect(textOf(view)).toBe('11');
  view.rerender(<Shown store={null} />);
  expect(textOf(view)).toBe('none');
  view.rerender(<Shown store={first} />);
  expect(textOf(view)).toBe('2');
  view.unmount();
  expect([first.listeners(), second.listeners()]).toEqual([0, 0]);
});

test('renders again only where another thing is picked, by the newest rule', () => {
  const store = createStore(1);
  const onRender = jest.fn();
  function Picked({ than }: { readonly than: number }): React.ReactElement {
    const isMore = usePicked(store, (value) => (value ?? 0) > than);
    onRender();
    return <output>{String(isMore)}</output>;
  }
  const view = render(<Picked than={5} />);
  act(() => {
    store.set(2);
  });
  expect(onRender).toHaveBeenCalledTimes(1);
  view.rerender(<Picked than={1} />);
  expect(textOf(view)).toBe('true');
  act(() => {
    store.set(0);
  });
  expect(textOf(view)).toBe('false');
});
