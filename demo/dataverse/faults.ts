import type { Throttle } from './dataverseError';

export const FAULT_KINDS = [
  'throttle',
  'forbidden',
  /** Leaves out all rows, without an error, as for a user who may read none of them. */
  'trimRows',
  'missingTable',
  'serverError',
  'expiredSession',
  /** Answers after `delayMs`. */
  'slow',
  /** Never answers. */
  'stall',
  'dropConnection',
  /** Cuts the answer off in its middle. */
  'brokenPage',
  /** Puts an empty page, with a link, before each page. */
  'emptyPages',
  /** Begins each page with rows of the pages before. */
  'repeatRows',
  /** Links each page but the first to itself. */
  'repeatLink',
] as const;

/** One thing that the server does wrong, on purpose. */
export interface FaultRule {
  /** A table's logical name, or a part of the address as its entity set; '*' for every request. */
  readonly match: string;
  readonly kind: (typeof FAULT_KINDS)[number];
  /** For how many requests; for all of them where it is absent. */
  readonly times?: number;
  readonly delayMs?: number;
  readonly retryAfterSeconds?: number;
  /** Which of the three limits is said to be exceeded; the number of requests where it is absent. */
  readonly throttle?: Throttle;
  /** Of a server error; 503 where it is absent. */
  readonly status?: 500 | 503;
  /** From which page on; 1 where it is absent. */
  readonly fromPage?: number;
}

export interface Strike {
  /** The path of the request. */
  readonly path: string;
  readonly table: string | null;
  readonly page: number;
}

/** The faults of one session. */
export class Faults {
  private rules: { readonly rule: FaultRule; left: number }[] = [];

  /** These rules take the place of those before. */
  set(rules: readonly FaultRule[]): void {
    this.rules = rules.map((rule) => ({ rule, left: rule.times ?? Infinity }));
  }

  /** The faults that strike this request; each strike counts. */
  strike({ path, table, page }: Strike): ReadonlyMap<FaultRule['kind'], FaultRule> {
    const striking = this.rules.filter(
      ({ rule, left }) =>
        left > 0 &&
        page >= (rule.fromPage ?? 1) &&
        (rule.match === '*' || rule.match === table || path.includes(rule.match)),
    );
    for (const entry of striking) entry.left--;
    return new Map(striking.map(({ rule }) => [rule.kind, rule]));
  }
}
