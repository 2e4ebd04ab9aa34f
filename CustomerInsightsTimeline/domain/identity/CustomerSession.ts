import type { CustomerTimeline } from '../CustomerTimeline';
import type { Store } from '../loading/store';
import { createStore } from '../loading/store';
import type { IdentityResolver, IdentityState } from './identityResolver';

export type SessionState =
  | Exclude<IdentityState, { kind: 'found' }>
  | {
      readonly kind: 'open';
      readonly timeline: CustomerTimeline;
      /** Whether the user chose the customer among several. */
      readonly isChosen: boolean;
    };

type Found = Extract<IdentityState, { kind: 'found' }>;

/** The timeline of the customer that a bound value turns out to mean. */
export interface CustomerSession extends Store<SessionState> {
  readonly resolver: IdentityResolver;
  /** Late answers are dropped from now on. The resolver is its owner's to dispose. */
  readonly dispose: () => void;
}

export interface CustomerSessionOptions {
  readonly resolver: IdentityResolver;
  readonly createTimeline: (customerId: string) => CustomerTimeline;
}

/**
 * Opens a timeline when the customer is known. Where the CustomerId was only assumed, an empty
 * history of a customer that nobody has unified sends the resolver on to its next route.
 */
export function createCustomerSession(options: CustomerSessionOptions): CustomerSession {
  const { resolver, createTimeline } = options;
  let timeline: CustomerTimeline | null = null;

  function close() {
    timeline?.dispose();
    timeline = null;
  }

  function open({ customerId, isAssumed, isChosen }: Found): SessionState {
    close();
    const opened = createTimeline(customerId);
    timeline = opened;
    if (isAssumed) {
      opened.history.subscribe(() => {
        const { phase, shown, unified } = opened.history.get();
        if (phase.kind === 'resting' && shown === 0) resolver.reportEmpty(unified);
      });
    }
    return { kind: 'open', timeline: opened, isChosen };
  }

  function follow(identity: IdentityState): SessionState {
    if (identity.kind === 'found') return open(identity);
    close();
    return identity;
  }

  const state = createStore<SessionState>(follow(resolver.get()));
  const unsubscribe = resolver.subscribe(() => {
    state.set(follow(resolver.get()));
  });

  return {
    resolver,
    ...state.readOnly,
    dispose: () => {
      unsubscribe();
      state.close();
      close();
    },
  };
}
