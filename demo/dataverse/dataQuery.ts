import type { FaultRule } from './faults';
import type { LookupNames } from './lookupNames';
import type { Preferences } from './prefer';
import type { OptionsContext } from './queryOptions';
import type { Store } from './store';
import type { Table } from './tables';

/** What the answer to a query on a table depends on. */
export interface DataQuery extends OptionsContext {
  readonly store: Store;
  readonly lookupNames: LookupNames;
  readonly preferences: Preferences;
  /** The user's zone, by its IANA name. */
  readonly timeZone: string;
  /** The whole address, absolute. */
  readonly url: URL;
  readonly faults: ReadonlyMap<FaultRule['kind'], FaultRule>;
}

export interface DataAnswer {
  readonly body: Readonly<Record<string, unknown>>;
  readonly rows: number;
}

/** The answer's `@odata.context`; selected are the properties that were asked for, null for all. */
export function contextOf(url: URL, { entitySet }: Table, selected: string | null): string {
  return `${url.origin}/api/data/v9.2/$metadata#${entitySet}${selected === null ? '' : `(${selected})`}`;
}
