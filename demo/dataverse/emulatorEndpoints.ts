import type { FaultRule } from './faults';
import type { SchemaShape } from './schema';
import type { Session } from './sessions';

export const EMULATOR_PATH = '/__emulator/';

/**
 * What the demo and the tests tell the server about itself: `POST faults` with a list of rules,
 * `POST schema` with a shape, `POST reset`, `GET log`. Null for anything else.
 */
export function answerEmulator(
  endpoint: string,
  method: string,
  body: string,
  session: Session,
): unknown {
  switch (`${method} ${endpoint}`) {
    case 'POST faults':
      session.faults.set(JSON.parse(body) as readonly FaultRule[]);
      return {};
    case 'POST schema':
      session.shape = (JSON.parse(body) as { shape: SchemaShape }).shape;
      return {};
    case 'POST reset':
      session.faults.set([]);
      session.log.length = 0;
      return {};
    case 'GET log':
      return session.log;
    default:
      return null;
  }
}
