import type { AddedRows } from './addedRows';
import { Faults } from './faults';
import type { SchemaShape } from './schema';

/** One request as the log shows it. */
export interface LogEntry {
  readonly method: string;
  readonly path: string;
  /** The logical name of the table, where the request is for one. */
  readonly table: string | null;
  /** The query options, decoded. */
  readonly options: Readonly<Record<string, string>>;
  /** 0 while there is no answer, and for ever where none is given. */
  readonly status: number;
  /** How many rows were answered. */
  readonly rows: number;
  /** What the error says, where the request was refused or failed. */
  readonly error: string | null;
  /** One more than the greatest of the requests that were answered when it came; 1 for the first. */
  readonly roundTrip: number;
}

/** The requests of a session in the order in which they came. */
export type RequestLog = readonly LogEntry[];

/** The changes that one page makes to the server stay with that page, so that tests can run side by side. */
export class Session {
  readonly faults = new Faults();
  readonly log: LogEntry[] = [];
  readonly added: AddedRows = new Map();
  /** How many answers in a row have been waited for so far. */
  roundTrips = 0;
  shape: SchemaShape;
  /** The user's zone, by its IANA name. */
  timeZone = 'UTC';

  constructor(private readonly initialShape: SchemaShape) {
    this.shape = initialShape;
  }

  /** Makes the session what it was at its beginning. */
  reset(): void {
    this.faults.set([]);
    this.log.length = 0;
    this.roundTrips = 0;
    this.added.clear();
    this.shape = this.initialShape;
    this.timeZone = 'UTC';
  }
}

/** Sessions by name; one that is not known yet is begun. */
export function createSessions(shape: SchemaShape): (name: string) => Session {
  const sessions = new Map<string, Session>();
  return (name) => {
    let session = sessions.get(name);
    if (!session) {
      session = new Session(shape);
      sessions.set(name, session);
    }
    return session;
  };
}
