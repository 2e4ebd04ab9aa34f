import type { ReactElement } from 'react';
import './hostWindow';

/** What React 18 has in place of `render`. */
interface Root {
  readonly render: (element: ReactElement) => void;
  readonly unmount: () => void;
}

const platform: Partial<typeof window.ReactDOM> & {
  readonly createRoot?: (container: Element) => Root;
} = window.ReactDOM ?? {};

const { createRoot } = platform;

const roots = new Map<Element, Root>();

/**
 * The bundler puts this in place of `react-dom`: the page has one React, the platform's. Hosts of
 * React 18 render by a root, which may put rendering off.
 */
export default createRoot === undefined
  ? platform
  : {
      render: (element: ReactElement, container: Element): void => {
        const root = roots.get(container) ?? createRoot(container);
        roots.set(container, root);
        root.render(element);
      },
      unmountComponentAtNode: (container: Element): boolean => {
        roots.get(container)?.unmount();
        return roots.delete(container);
      },
    };
