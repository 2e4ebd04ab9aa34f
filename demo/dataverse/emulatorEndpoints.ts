import { addRows } from './addedRows';
import type { DataService } from './answerData';
import { readFaultRules } from './readFaultRules';
import type { SchemaShape } from './schema';
import { SCHEMA_SHAPES } from './schema';
import type { Session } from './sessions';

export const EMULATOR_PATH = '/__emulator/';

export interface EmulatorAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * What the demo and the tests tell the server about itself: `POST faults` with a list of rules,
 * `POST schema` with a shape, `POST timeZone` with
 * that of the user, `POST rows` with a table and rows for it, `POST reset`, `GET log`.
 * Anything else is refused in words.
 */
export function answerEmulator(
  endpoint: string,
  method: string,
  body: string,
  session: Session,
  service: DataService,
): EmulatorAnswer {
  try {
    return { status: 200, body: obey(`${method} ${endpoint}`, body, session, service) };
  } catch (error) {
    return { status: 400, body: { error: error instanceof Error ? error.message : error } };
  }
}

function obey(order: string, body: string, session: Session, service: DataService): unknown {
  switch (order) {
    case 'POST faults':
      session.faults.set(readFaultRules(JSON.parse(body)));
      return {};
    case 'POST schema':
      session.shape = readShape(JSON.parse(body));
      return {};
    case 'POST timeZone':
      session.timeZone = readTimeZone(JSON.parse(body));
      return {};
    case 'POST rows':
      addRows(JSON.parse(body), session.added, service.store, service.tables);
      return {};
    case 'POST reset':
      session.reset();
      return {};
    case 'GET log':
      return session.log;
    default:
      throw new Error(`The emulator has no '${order}'.`);
  }
}

function readTimeZone(body: unknown): string {
  const name = (body as { timeZone?: unknown } | null)?.timeZone;
  if (typeof name !== 'string') throw new Error('A time zone has a name.');
  return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
}

function readShape(body: unknown): SchemaShape {
  const shape = SCHEMA_SHAPES.find(
    (candidate) => (body as { shape?: unknown } | null)?.shape === candidate,
  );
  if (!shape) throw new Error(`The shape of a schema is one of ${SCHEMA_SHAPES.join(', ')}.`);
  return shape;
}
