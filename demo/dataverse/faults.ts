import type { Throttle } from './dataverseError';

/** One thing that the server does wrong, on purpose. */
export interface FaultRule {
  /** Part of the request's address, as `msdynci_unifiedactivities`; '' or '*' for every request. */
  readonly match: string;
  readonly kind:
    | 'throttle'
    | 'forbidden'
    | 'missingTable'
    | 'serverError'
    | 'expiredSession'
    /** Answers after `delayMs`. */
    | 'slow'
    /** Never answers. */
    | 'stall'
    | 'dropConnection'
    /** Cuts the answer off in its middle. */
    | 'brokenPage'
    /** Puts an empty page, with a link, before each page. */
    | 'emptyPages'
    /** Begins each page with rows of the page before. */
    | 'repeatRows'
    /** Links each page to itself. */
    | 'repeatLink';
  /** For how many requests; for all of them where it is absent. */
  readonly times?: number;
  readonly delayMs?: number;
  readonly retryAfterSeconds?: number;
  readonly throttle?: Throttle;
  /** From which page on; 1 where it is absent. */
  readonly fromPage?: number;
}

/** The faults of one session. */
export class Faults {
  private rules: { readonly rule: FaultRule; left: number }[] = [];

  set(rules: readonly FaultRule[]): void {
    this.rules = rules.map((rule) => ({ rule, left: rule.times ?? Infinity }));
  }

  /** The faults that strike this request; each strike counts. */
  strike(address: string, page: number): ReadonlyMap<FaultRule['kind'], FaultRule> {
    const striking = this.rules.filter(
      ({ rule, left }) =>
        left > 0 &&
        page >= (rule.fromPage ?? 1) &&
        (rule.match === '*' || address.includes(rule.match)),
    );
    for (const entry of striking) entry.left--;
    return new Map(striking.map(({ rule }) => [rule.kind, rule]));
  }
}
