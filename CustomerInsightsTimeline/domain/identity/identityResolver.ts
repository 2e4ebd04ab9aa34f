import type { Task } from '../loading/exclusiveTask';
import { createTaskRunner } from '../loading/exclusiveTask';
import type { Failure, FailureKind, Outcome } from '../loading/Failure';
import type { Read, Waiting } from '../loading/retry';
import type { Store } from '../loading/store';
import { createStore } from '../loading/store';
import type { Clock } from '../time/Clock';
import type { IdentityDirectory } from './IdentityDirectory';
import type { Candidate, IdentityMatch } from './identityMatch';
import { matchAlternateKeys, matchCustomerIds, withProfiles } from './identityMatch';
import type { IdentityRoute, IdentitySettings } from './identityRoutes';

export type IdentityState =
  | { readonly kind: 'resolving' }
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  | {
      readonly kind: 'found';
      readonly customerId: string;
      /** Whether nobody was asked yet; `reportEmpty` then reports an unknown customer. */
      readonly isAssumed: boolean;
      /** Whether the user said so, who may have been wrong. */
      readonly isChosen: boolean;
    }
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none'; readonly elsewhere: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The user has called the search off. */
  | { readonly kind: 'stopped' };

type FoundState = Extract<IdentityState, { kind: 'found' }>;

export interface IdentityResolver extends Store<IdentityState> {
  /** Tries the routes; after a failure, or where it was stopped, again from that route. */
  readonly resolve: () => void;
  /**
   * Says that the CustomerId that was assumed has no activity: `unified` is false where it has no
   * profile either, and null where it has one or nobody knows.
   */
  readonly reportEmpty: (unified: false | null) => void;
  readonly choose: (customerId: string) => void;
  /** Takes a choice back: there are several customers again. */
  readonly reconsider: () => void;
  /** Gives up waiting for a busy server; the failure is then shown. */
  readonly stopWaiting: () => void;
  /** Ends the search at once. */
  readonly stop: () => void;
  /** Drops what may still arrive. Nothing is published after this. */
  readonly dispose: () => void;
}

export interface ResolverOptions {
  readonly routes: readonly IdentityRoute[];
  readonly settings: IdentitySettings;
  readonly directory: IdentityDirectory;
  readonly clock: Clock;
}

/** Causes that lie with one table or setting: another route may still lead to the customer. */
const LOCAL: readonly FailureKind[] = ['forbidden', 'tableMissing', 'columnMissing', 'refused'];

const CAN_RESOLVE: readonly IdentityState['kind'][] = ['resolving', 'failed', 'stopped'];

/**
 * Finds out who the customer is. Routes that follow each other are asked side by side, and the first
 * that leads somewhere counts. A bound CustomerId counts as found at once, so that it costs no
 * request; the view notices when it has no customer.
 */
export function createIdentityResolver(options: ResolverOptions): IdentityResolver {
  const { routes, settings, directory, clock } = options;
  const [first] = routes;
  const state = createStore<IdentityState>(
    first?.kind === 'asItIs' ? assumed(first.customerId) : { kind: 'resolving' },
  );
  let next = first?.kind === 'asItIs' ? 1 : 0;
  let failedAt: number | null = null;
  let failure: Failure | null = null;
  let elsewhere: readonly string[] = [];
  let candidates: readonly Candidate[] = [];
  const runner = createTaskRunner({ clock, table: 'CustomerProfile' });
  let disposed = false;

  function publish(next: IdentityState) {
    if (!disposed) state.set(next);
  }

  /** Goes on until a route leads somewhere, and says where. */
  async function follow({ signal, withRetries }: Task): Promise<IdentityState> {
    const begun = new Map<IdentityRoute, Promise<Outcome<IdentityMatch>>>();
    /** Nobody waits for these yet; a route whose turn comes takes what comes of it. */
    const begin = () => {
      for (const route of routes.slice(next)) {
        if (route.kind === 'asItIs') return;
        if (begun.has(route)) continue;
        const early = lookUp(route, directory, settings, signal);
        early.catch(() => undefined);
        begun.set(route, early);
      }
    };
    for (let route = routes[next]; route; route = routes[next]) {
      next += 1;
      if (route.kind === 'asItIs') return assumed(route.customerId);
      const table = route.kind === 'alternateKey' ? 'AlternateKey' : 'CustomerProfile';
      const look: Read<IdentityMatch> = (awaited) => {
        const early = begun.get(route);
        begun.delete(route);
        return early ?? lookUp(route, directory, settings, awaited);
      };
      const answer = withRetries(look, table);
      begin();
      const outcome = await answer;
      if (signal.aborted) break;
      if (outcome.ok) {
        const match = outcome.value;
        if (match.kind === 'one') return found(match.customerId);
        if (match.kind === 'several') {
          candidates = await withProfiles(match.candidates, (ids) =>
            withRetries((awaited) => directory.readProfiles(ids, awaited)),
          );
          return { kind: 'several', candidates };
        }
        elsewhere = [...elsewhere, ...match.elsewhere];
      } else {
        failedAt ??= next - 1;
        failure ??= outcome.failure;
        if (!LOCAL.includes(outcome.failure.kind)) return { kind: 'failed', failure };
      }
    }
    return failure ? { kind: 'failed', failure } : { kind: 'none', elsewhere };
  }

  function goOn() {
    runner.start(async (task) => ({ ok: true, value: await follow(task) }), {
      onWaiting: (waiting) => {
        publish(waiting ? { kind: 'waiting', waiting } : { kind: 'resolving' });
      },
      onEnd: (outcome) => {
        publish(outcome.ok ? outcome.value : { kind: 'failed', failure: outcome.failure });
      },
    });
    if (state.get().kind !== 'resolving') publish({ kind: 'resolving' });
  }

  return {
    ...state.readOnly,
    resolve: () => {
      const { kind } = state.get();
      if (runner.underWay() || disposed || !CAN_RESOLVE.includes(kind)) return;
      next = failedAt ?? next;
      failedAt = null;
      failure = null;
      goOn();
    },
    reportEmpty: (unified) => {
      const current = state.get();
      if (current.kind !== 'found' || !current.isAssumed) return;
      // After a failure an assumption that nothing bears out would hide the cause.
      if (unified === false || failure !== null) goOn();
    },
    choose: (customerId) => {
      publish({ ...found(customerId), isChosen: true });
    },
    reconsider: () => {
      const current = state.get();
      if (current.kind === 'found' && current.isChosen) publish({ kind: 'several', candidates });
    },
    stopWaiting: runner.stopWaiting,
    stop: () => {
      if (!runner.underWay()) return;
      runner.stop();
      next -= 1;
      publish({ kind: 'stopped' });
    },
    dispose: () => {
      disposed = true;
      state.close();
      runner.stop();
    },
  };
}

/** Who the customer is where nobody need be asked. */
export function knownCustomer(customerId: string): IdentityResolver {
  const state = createStore<IdentityState>(found(customerId));
  const nothing = () => undefined;
  return {
    ...state.readOnly,
    resolve: nothing,
    reportEmpty: nothing,
    choose: nothing,
    reconsider: nothing,
    stopWaiting: nothing,
    stop: nothing,
    dispose: state.close,
  };
}

async function lookUp(
  route: Exclude<IdentityRoute, { kind: 'asItIs' }>,
  directory: IdentityDirectory,
  settings: IdentitySettings,
  signal: AbortSignal,
): Promise<Outcome<IdentityMatch>> {
  if (route.kind === 'alternateKey') {
    const rows = await directory.findAlternateKeys(route.values, signal);
    if (!rows.ok) return rows;
    return { ok: true, value: matchAlternateKeys(rows.value, settings, route.table) };
  }
  const ids =
    route.kind === 'profile'
      ? await directory.findProfile(route.profileId, signal)
      : await directory.findProfilesByKey(route.column, route.values, signal);
  return ids.ok ? { ok: true, value: matchCustomerIds(ids.value) } : ids;
}

function assumed(customerId: string): FoundState {
  return { kind: 'found', customerId, isAssumed: true, isChosen: false };
}

function found(customerId: string): FoundState {
  return { kind: 'found', customerId, isAssumed: false, isChosen: false };
}
