import { addSizeObservers } from '../sizeObservers';

/** What a page holds of the controls that were on it, and what went wrong on it. */
export interface WatchedPage {
  /** What was reported since the last call. */
  readonly takeErrors: () => readonly string[];
  /** How many listeners of a kind window and document have, and how many sizes are observed. */
  readonly held: () => ReadonlyMap<string, number>;
  /** Gives all that is observed another width. */
  readonly resize: (width: number) => void;
  /** Puts everything back. */
  readonly leave: () => void;
}

/** Said of the tests themselves and of a page without a layout, not of the control. */
const NO_FAULTS = [
  /not wrapped in act/,
  /ReactDOMTestUtils\.act/,
  /importing createRoot from "react-dom"/,
  /Not implemented: (navigation|window\.scrollTo|HTMLCanvasElement)/i,
];

type Listening = (this: EventTarget, ...given: Parameters<EventTarget['addEventListener']>) => void;

/** Watches errors, listeners and observers of a simulated page, and gives it a width. */
export function watchPage(): WatchedPage {
  const errors: string[] = [];
  const listeners = new Map<string, Set<unknown>>();
  let width = 700;

  const note = (what: string, error: unknown) => {
    const whole = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const text = whole.split('\n').slice(0, 8).join('\n');
    if (!NO_FAULTS.some((pattern) => pattern.test(text))) errors.push(`${what}: ${text}`);
  };
  const onRejection = (reason: unknown) => {
    note('unhandled rejection', reason);
  };
  const onError = (event: ErrorEvent) => {
    note('page error', event.error ?? event.message);
  };
  const spy = jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    note('console error', said.map(String).join(' '));
  });
  window.addEventListener('error', onError);
  process.on('unhandledRejection', onRejection);

  const [addEventListener, removeEventListener] = ['addEventListener', 'removeEventListener'].map(
    (name) => Reflect.get(EventTarget.prototype, name) as Listening,
  ) as [Listening, Listening];
  /** Elements are gone with their listeners; window and document stay. */
  const listenersOf = (target: EventTarget, type: string, options: unknown) => {
    if (target !== window && target !== document) return new Set<unknown>();
    const captures =
      typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture : options;
    const kind = `${type} of ${target === window ? 'window' : 'document'}${captures ? ', captured' : ''}`;
    const known = listeners.get(kind) ?? new Set<unknown>();
    listeners.set(kind, known);
    return known;
  };
  EventTarget.prototype.addEventListener = function add(type, listener, options) {
    listenersOf(this, type, options).add(listener);
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function remove(type, listener, options) {
    listenersOf(this, type, options).delete(listener);
    removeEventListener.call(this, type, listener, options);
  };
  const observers = addSizeObservers();
  const clientWidth = Object.getOwnPropertyDescriptor(Element.prototype, 'clientWidth');
  Object.defineProperty(Element.prototype, 'clientWidth', {
    configurable: true,
    get: () => width,
  });
  window.print = () => undefined;
  // jsdom has no pointers to capture.
  Object.assign(Element.prototype, {
    setPointerCapture: () => undefined,
    releasePointerCapture: () => undefined,
    hasPointerCapture: () => true,
  });

  return {
    takeErrors: () => errors.splice(0),
    held: () =>
      new Map([
        ...[...listeners].map(([kind, { size }]) => [kind, size] as const),
        ['observed sizes', observers.size],
      ]),
    resize: (to) => {
      width = to;
      for (const report of [...observers.values()]) report();
    },
    leave: () => {
      spy.mockRestore();
      window.removeEventListener('error', onError);
      process.off('unhandledRejection', onRejection);
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
      addSizeObservers();
      if (clientWidth) Object.defineProperty(Element.prototype, 'clientWidth', clientWidth);
    },
  };
}
