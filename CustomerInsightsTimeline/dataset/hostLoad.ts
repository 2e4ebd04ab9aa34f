import type { Failure } from '../domain/loading/Failure';
import type { Clock } from '../domain/time/Clock';

/** What a host can be asked for: the page behind those that it brought, or all from the start. */
export type Asked = 'more' | 'reload';

/** The one load that may be under way at a host, from the call until an updateView answers it. */
export interface HostLoad {
  /** What was asked for and is not answered yet. */
  readonly asked: Asked | null;
  /** Whether the host has said since it was asked that it loads. */
  readonly seen: boolean;
  readonly see: () => void;
  /** Sets the limit of time for a host that loads by itself, when somebody begins to wait for it. */
  readonly expectEnd: () => void;
  /** Whether a page that nobody waits for any more may come yet. */
  readonly isOverdue: boolean;
  /** Asks the host by `call`, and waits for `answer`. Only while nothing is asked for. */
  readonly ask: (what: Asked, call: () => void) => void;
  /** Tells everybody who waits that the host has answered, or that it failed. */
  readonly answer: (failure: Failure | null) => void;
  /** The failure that nobody has waited for, once, unless the host has answered since. */
  readonly unheardFailure: () => Failure | null;
  /** Whether it has ever failed. */
  readonly hasFailed: boolean;
  readonly isAwaited: () => boolean;
  /** Resolves with the next answer: null, or what kept the host from it. */
  readonly next: () => Promise<Failure | null>;
  /** Whether nothing may be asked any more. */
  readonly isOver: boolean;
  /** Waits for nothing any more, and asks for nothing. */
  readonly dispose: () => void;
}

/**
 * Hosts that have something to load say so much sooner. Some bring a page without a word, however
 * long that takes.
 */
const QUIET_MS: Readonly<Record<Asked, number>> = { reload: 3000, more: 30_000 };

/** A host that says that it loads brings something in this time, or counts as one without an answer. */
const LOADING_MS = 30_000;

/** `onQuiet` is called when a host has not begun to load for a while, or does not end. */
export function createHostLoad(clock: Clock, onQuiet: () => void): HostLoad {
  const waiting: ((failure: Failure | null) => void)[] = [];
  let asked: Asked | null = null;
  let seen = false;
  let isOverdue = false;
  let hasFailed = false;
  let unheard: Failure | null = null;
  let isOver = false;
  let cancel: () => void = () => undefined;

  function expectEnd(): void {
    cancel();
    cancel = clock.after(LOADING_MS, onQuiet);
  }

  return {
    get asked() {
      return asked;
    },
    get seen() {
      return seen;
    },
    get isOverdue() {
      return isOverdue;
    },
    see: () => {
      if (!seen && (asked !== null || waiting.length > 0)) expectEnd();
      seen = true;
    },
    expectEnd,
    ask: (what, call) => {
      if (isOver) return;
      asked = what;
      seen = false;
      cancel();
      cancel = clock.after(QUIET_MS[what], () => {
        if (!seen) onQuiet();
      });
      call();
    },
    answer: (failure) => {
      const isLate = !seen || failure?.kind === 'timedOut';
      isOverdue = asked === 'more' && isLate && failure !== null;
      asked = null;
      cancel();
      hasFailed ||= failure !== null;
      if (failure === null || waiting.length === 0) unheard = failure;
      for (const resolve of waiting.splice(0)) resolve(failure);
    },
    unheardFailure: () => {
      const failure = unheard;
      unheard = null;
      return failure;
    },
    get hasFailed() {
      return hasFailed;
    },
    isAwaited: () => waiting.length > 0,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    get isOver() {
      return isOver;
    },
    dispose: () => {
      isOver = true;
      cancel();
    },
  };
}
