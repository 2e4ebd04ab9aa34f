/** The causes that a user sees apart, because each has its own way out. */
export type FailureKind =
  /** The host offers no Web API to this control. */
  | 'noWebApi'
  /** The host has a Web API that it does not let be used here, as a studio does. */
  | 'notPublished'
  /** The user lacks the read privilege. */
  | 'forbidden'
  | 'signedOut'
  /** The environment has no such Customer Insights table. */
  | 'tableMissing'
  /** The table lacks a column that nothing can stand in for. */
  | 'columnMissing'
  /** The service protection limits, or a server that asks for patience. */
  | 'busy'
  /** The app works without a connection. */
  | 'offline'
  /** No answer arrived at all. */
  | 'unreachable'
  | 'serverError'
  /** The server refused the query itself. */
  | 'refused'
  /** The pages go round in a circle. */
  | 'noProgress'
  /** The app that holds the data-set brings other rows than those that were asked for, or none. */
  | 'notBrought'
  /** The read has not ended within the limit of time. */
  | 'timedOut'
  /** Code of the host or of this control threw. */
  | 'unexpected';

/** The tables by their documented names. */
export type DocumentedTable =
  | 'AlternateKey'
  | 'CustomerMeasure'
  | 'CustomerProfile'
  | 'Enrichment'
  | 'Prediction'
  | 'SegmentMembership'
  | 'UnifiedActivity';

/** What can be read of a customer; Insights is a table that a maker has put together. */
export type CustomerTable = DocumentedTable | 'Insights';

export interface Failure {
  readonly kind: FailureKind;
  /** The table that was asked. */
  readonly table: CustomerTable;
  /** The host's own words, for an administrator; never the only thing that a user sees. */
  readonly detail: string;
}

/** Whether the host lets a control read nothing at all, whatever the table. */
export function isOfHost({ kind }: Failure): boolean {
  return kind === 'noWebApi' || kind === 'notPublished';
}

/** Whether waiting alone can help, so that a read is worth repeating unasked. */
export function isPassing(failure: Failure): boolean {
  return failure.kind === 'busy' || failure.kind === 'serverError';
}

/** The words of whatever was thrown; '' where it has none, or none that can be read. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown;
  try {
    const message: unknown = thrown instanceof Error ? thrown.message : '';
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}

/** What a read comes to. Reads never reject: a failure is a value like any other. */
export type Outcome<T> = Success<T> | Failed;

export interface Failed {
  readonly ok: false;
  readonly failure: Failure;
}

export function failed(kind: FailureKind, table: CustomerTable, detail = ''): Failed {
  return { ok: false, failure: { kind, table, detail } };
}

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
  /** Whether rows are missing from the value: there were too many, or some could not be read. */
  readonly isPartial?: boolean;
}

/** The same outcome of another value. */
export function mapOutcome<From, To>(
  outcome: Outcome<From>,
  change: (value: From) => To,
): Outcome<To> {
  return outcome.ok ? { ...outcome, value: change(outcome.value) } : outcome;
}
