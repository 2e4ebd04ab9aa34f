import type { Outcome } from '../loading/Failure';
import type { SingleLoad } from '../loading/singleLoad';
import { createSingleLoad } from '../loading/singleLoad';
import type { Json, JsonObject } from '../semantic/lenientJson';
import { isJsonObject, parseLeniently } from '../semantic/lenientJson';
import type { Clock } from '../time/Clock';
import type { Timestamp } from '../time/instant';
import { readTimestamp } from '../time/instant';

/** What the environment says of one segment; null is what it does not say. */
export interface SegmentMetadata {
  /** The name that marketers gave the segment. */
  readonly friendlyName: string | null;
  readonly description: string | null;
  /** Of how many customers the last evaluation found it to consist. */
  readonly members: number | null;
  /** When that was. */
  readonly evaluated: Timestamp | null;
}

/** By the internal names of segments. */
export type SegmentsByName = ReadonlyMap<string, SegmentMetadata>;

/** What is known of the segments that somebody has asked about. */
export interface SegmentMetadataLoad extends SingleLoad<SegmentsByName> {
  /** Prepares to be asked, while nobody knows the names yet. */
  readonly prepare: () => void;
  /** Asks for the segments of these names, if they are not those of the last call. */
  readonly ask: (names: readonly string[]) => void;
}

export function createSegmentMetadataLoad(
  read: (names: readonly string[], signal: AbortSignal) => Promise<Outcome<SegmentsByName>>,
  clock: Clock,
): SegmentMetadataLoad {
  let asked: readonly string[] | null = null;
  const load = createSingleLoad((_anew, signal) => read(asked ?? [], signal), clock, {
    table: 'SegmentMembership',
  });
  function begin(names: readonly string[]) {
    const isFirst = asked === null;
    asked = names;
    if (isFirst) load.load();
    else load.reload();
  }

  return {
    ...load,
    prepare: () => {
      if (asked === null) begin([]);
    },
    ask: (names) => {
      if (names.join('\n') !== asked?.join('\n')) begin(names);
    },
  };
}

/**
 * Reads the payloads of a row of the table of segments. Their content is published nowhere; the
 * names are those of the model SegmentMetadata in the management API of Customer Insights, in any
 * case. A payload may be half of a text that goes on in the other one. Null where neither is an
 * object. Never throws.
 */
export function decodeSegmentMetadata(
  payload: string | null,
  second: string | null,
): SegmentMetadata | null {
  const read = objectIn(payload ?? '') ?? objectIn(`${payload ?? ''}${second ?? ''}`);
  if (read === null) return null;
  const evaluation = member(read, ['evaluationstatus']);
  const status = isJsonObject(evaluation) ? evaluation : {};
  const members = member(status, ['entitycount']);
  const evaluated = textOf(member(status, ['evaluationdate']));
  return {
    friendlyName: textOf(member(read, ['friendlyname', 'displayname'])),
    description: textOf(member(read, ['description'])),
    members: typeof members === 'number' && members >= 0 ? members : null,
    evaluated: readTimestamp(evaluated),
  };
}

function objectIn(text: string): JsonObject | null {
  const parsed = parseLeniently(text);
  return parsed.ok && isJsonObject(parsed.value) ? parsed.value : null;
}

/** The first member that has one of the names, which are in lower case. */
function member(object: JsonObject, names: readonly string[]): Json | undefined {
  const entries = Object.entries(object);
  return names
    .map((name) => entries.find(([key]) => key.toLowerCase() === name)?.[1])
    .find((value) => value !== undefined && value !== null);
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
