import { Faults } from './faults';
import type { SchemaShape } from './schema';

/** One request as the log tells it. */
export interface LogEntry {
  readonly method: string;
  readonly path: string;
  /** The logical name of the table, where the request is for one. */
  readonly table: string | null;
  readonly options: Readonly<Record<string, string>>;
  readonly status: number;
  /** How many rows were answered. */
  readonly rows: number;
}

/** What one page does to the server stays with that page, so that tests can run side by side. */
export interface Session {
  readonly faults: Faults;
  readonly log: LogEntry[];
  shape: SchemaShape;
}

/** Sessions by name; one that is not known yet is begun. */
export function createSessions(shape: SchemaShape): (name: string) => Session {
  const sessions = new Map<string, Session>();
  return (name) => {
    let session = sessions.get(name);
    if (!session) {
      session = { faults: new Faults(), log: [], shape };
      sessions.set(name, session);
    }
    return session;
  };
}
