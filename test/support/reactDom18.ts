import * as reactDom from 'react-dom-18';

export * from 'react-dom-18';

const roots = new WeakMap<Element, reactDom.Root>();

/** React tells what it does outside of `act` only where it knows that tests run. */
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** As `render` was, by the root that hosts of React 18 make: rendering may be put off and repeated. */
export function render(element: unknown, container: Element): void {
  const root = roots.get(container) ?? reactDom.createRoot(container);
  roots.set(container, root);
  root.render(element);
}

export function unmountComponentAtNode(container: Element): boolean {
  roots.get(container)?.unmount();
  return roots.delete(container);
}

export default { ...reactDom, render, unmountComponentAtNode };
