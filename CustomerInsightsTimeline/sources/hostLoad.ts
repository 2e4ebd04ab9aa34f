import type { Failure } from '../domain/loading/Failure';
import type { Clock } from '../domain/time/Clock';

/** What a host can be asked for: the page behind those that it brought, or all from the start. */
export type Asked = 'more' | 'anew';

/** The one load that may be under way at a host, from the call until an updateView answers it. */
export interface HostLoad {
  /** What was asked for and is not answered yet. */
  readonly asked: Asked | null;
  /** Whether the host has said since it was asked that it loads. */
  readonly seen: boolean;
  readonly see: () => void;
  /** Asks the host by `call`, and waits for `answer`. Only while nothing is asked for. */
  readonly ask: (what: Asked, call: () => void) => void;
  /** Tells everybody who waits that the host has answered, or that it failed. */
  readonly answer: (failure?: Failure | null) => void;
  readonly isAwaited: () => boolean;
  /** Resolves with the next answer: null, or what kept the host from it. */
  readonly next: () => Promise<Failure | null>;
  /** Waits for nothing any more. */
  readonly dispose: () => void;
}

/** Hosts that have something to load say so much sooner. */
const QUIET_MS = 3000;

/** `onQuiet` is told when a host that was asked for all anew has not begun to load for a while. */
export function createHostLoad(clock: Clock, onQuiet: () => void): HostLoad {
  const waiting: ((failure: Failure | null) => void)[] = [];
  let asked: Asked | null = null;
  let seen = false;
  let cancel: () => void = () => undefined;
  return {
    get asked() {
      return asked;
    },
    get seen() {
      return seen;
    },
    see: () => {
      seen = true;
    },
    ask: (what, call) => {
      asked = what;
      seen = false;
      cancel();
      if (what === 'anew') {
        cancel = clock.after(QUIET_MS, () => {
          if (!seen) onQuiet();
        });
      }
      call();
    },
    answer: (failure = null) => {
      asked = null;
      cancel();
      for (const tell of waiting.splice(0)) tell(failure);
    },
    isAwaited: () => waiting.length > 0,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    dispose: () => {
      cancel();
    },
  };
}
