import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Strike } from './faults';
import { DataverseError, noPrivilege, throttled, unknownSegment } from './dataverseError';
import type { FaultRule } from './faults';

type Striking = ReadonlyMap<FaultRule['kind'], FaultRule>;

/**
 * Does what goes wrong before an answer is made: waits, hangs up or says with which error to fail.
 * Null lets the request through.
 */
export async function strikeFaults(
  faults: Striking,
  subject: Pick<Strike, 'table'> & { readonly segment: string },
  response: ServerResponse,
): Promise<DataverseError | 'unanswered' | null> {
  const slow = faults.get('slow');
  if (slow) await delay(slow.delayMs ?? 1000, undefined, { ref: false });
  if (faults.has('stall') && !response.destroyed) await once(response, 'close');
  if (faults.has('dropConnection')) response.destroy();
  if (response.destroyed) return 'unanswered';
  return failureOf(faults, subject.segment, subject.table ?? subject.segment);
}

function failureOf(faults: Striking, segment: string, table: string): DataverseError | null {
  const throttle = faults.get('throttle');
  if (throttle) return throttled(throttle.throttle ?? 'requests', throttle.retryAfterSeconds ?? 5);
  if (faults.has('forbidden')) return noPrivilege(table);
  if (faults.has('missingTable')) return unknownSegment(segment);
  if (faults.has('expiredSession'))
    return new DataverseError(401, '0x80072560', 'The session has expired.');
  const failing = faults.get('serverError');
  if (!failing) return null;
  return new DataverseError(failing.status ?? 503, '0x80040216', 'An unexpected error occurred.');
}
