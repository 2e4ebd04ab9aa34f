import type { Readable } from '../domain/activity/Activity';
import type { CustomerSource } from '../domain/CustomerSource';
import { createCustomerTimeline } from '../domain/CustomerTimeline';
import type { CustomerSession } from '../domain/identity/CustomerSession';
import { createCustomerSession } from '../domain/identity/CustomerSession';
import type { IdentityResolver } from '../domain/identity/identityResolver';
import { knownCustomer } from '../domain/identity/identityResolver';
import type { CustomerInsights } from '../domain/insights/CustomerInsights';
import type { Store } from '../domain/loading/store';
import type { SettingFault } from '../domain/settings/SettingFault';
import type { Clock } from '../domain/time/Clock';
import type { HiddenTypes } from '../domain/types/typeSettings';
import type { TimelineSettings } from '../inputs/inputs';
import type { MemoizedLast } from './memoizeLast';
import { isSameData, memoizeLast } from './memoizeLast';

/** Whose timeline is shown, and where its rows come from. */
export interface BoundSource {
  /** Another one means another timeline. */
  readonly id: string;
  /** Finds out who the customer is, where that is not the id itself. */
  readonly identity?: IdentityResolver;
  /** What of the settings the source turns out not to find. */
  readonly faults?: Store<readonly SettingFault[]>;
  /** Asked once for each timeline; the signal is aborted at its end. */
  readonly createSource: (customerId: string, signal: AbortSignal) => CustomerSource;
  /** Asked once for each timeline; absent where there are no insights to read. */
  readonly createInsights?: (
    customerId: string,
    measureTables: readonly string[],
    signal: AbortSignal,
  ) => CustomerInsights;
}

/** What makes a timeline another one. */
export interface SessionRequest {
  readonly bound: BoundSource | null;
  readonly settings: TimelineSettings;
  readonly hidden: HiddenTypes;
}

/** Called with each customer whose timeline begins, by what is bound and the CustomerId. */
type OnCustomer = (boundId: string, customerId: string) => void;

/** Keeps the session of what is bound, and begins another one where other rows are asked for. */
export function createCurrentCustomer(
  onCustomer: OnCustomer,
  clock: Clock,
  readable: Readable,
): MemoizedLast<SessionRequest, CustomerSession | null> {
  return memoizeLast(
    (request: SessionRequest) => createSession(request, onCustomer, clock, readable),
    { isSame: asksForTheSame, onDrop: (session) => session?.dispose() },
  );
}

function createSession(
  { bound, settings, hidden }: SessionRequest,
  onCustomer: OnCustomer,
  clock: Clock,
  readable: Readable,
): CustomerSession | null {
  if (bound === null) return null;
  const { order, pageSize, maxRecords } = settings;
  return createCustomerSession({
    resolver: bound.identity ?? knownCustomer(bound.id),
    createTimeline: (customerId) => {
      onCustomer(bound.id, customerId);
      const lifetime = new AbortController();
      const { signal } = lifetime;
      const timeline = createCustomerTimeline({
        id: JSON.stringify([customerId, order, pageSize, maxRecords, hidden.names]),
        source: bound.createSource(customerId, signal),
        insights:
          bound.createInsights?.(customerId, settings.view.insights.measureTables, signal) ?? null,
        hidden,
        readable,
        order,
        pageSize,
        maxRecords,
        clock,
      });
      return {
        ...timeline,
        dispose: () => {
          lifetime.abort();
          timeline.dispose();
        },
      };
    },
  });
}

/** What else the maker sets changes how the rows look, not which rows they are. */
function asksForTheSame(a: SessionRequest, b: SessionRequest): boolean {
  return a.bound?.identity === b.bound?.identity && isSameData(askedFor(a), askedFor(b));
}

function askedFor({ bound, settings, hidden }: SessionRequest): readonly unknown[] {
  const { order, pageSize, maxRecords, view } = settings;
  return [bound?.id, order, pageSize, maxRecords, hidden.names, view.insights.measureTables];
}
