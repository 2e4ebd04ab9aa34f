import { said } from '../blankText';
import type { CustomerTable, Outcome } from '../loading/Failure';
import type { SingleLoad } from '../loading/singleLoad';
import { createSingleLoad } from '../loading/singleLoad';
import type { Json, JsonObject } from '../semantic/lenientJson';
import { isJsonObject, parseLeniently } from '../semantic/lenientJson';
import type { Clock } from '../time/Clock';
import type { Timestamp } from '../time/instant';
import { readTimestamp } from '../time/instant';

/** What the environment says of one segment or measure; null is what it does not say. */
export interface Metadata {
  /** The name that marketers gave it. */
  readonly friendlyName: string | null;
  readonly description: string | null;
  /** Of a segment, in lower case: 'active', 'inactive', 'invalid' and others. */
  readonly state: string | null;
  /** Of how many customers the last evaluation found it to consist. */
  readonly members: number | null;
  /** When that was. */
  readonly evaluated: Timestamp | null;
}

/** By internal names. */
export type MetadataByName = ReadonlyMap<string, Metadata>;

/** What is known of the segments or measures that somebody has asked about. */
export interface MetadataLoad extends SingleLoad<MetadataByName> {
  /** Prepares to be asked, while nobody knows the names yet. */
  readonly prepare: () => void;
  /** Asks for those of these names, if they are not those of the last call. */
  readonly ask: (names: readonly string[]) => void;
}

export function createMetadataLoad(
  read: (names: readonly string[], signal: AbortSignal) => Promise<Outcome<MetadataByName>>,
  clock: Clock,
  table: CustomerTable,
): MetadataLoad {
  let asked: readonly string[] | null = null;
  const load = createSingleLoad((_anew, signal) => read(asked ?? [], signal), clock, {
    table,
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
 * Reads the payloads of a row of the table of segments or of measures. Their content is published nowhere; the
 * names are those of the models SegmentMetadata and MeasureMetadata in the management API of Customer Insights, in any
 * case. A payload may be half of a text that goes on in the other one. Null where neither is an
 * object. Never throws.
 */
export function decodeMetadata(payload: string | null, second: string | null): Metadata | null {
  const read = objectIn(payload ?? '') ?? objectIn(`${payload ?? ''}${second ?? ''}`);
  if (read === null) return null;
  const evaluation = member(read, ['evaluationstatus']);
  const status = isJsonObject(evaluation) ? evaluation : {};
  const members = member(status, ['entitycount']);
  const evaluated = textOf(member(status, ['evaluationdate']));
  return {
    friendlyName: textOf(member(read, ['friendlyname', 'displayname'])),
    description: textOf(member(read, ['description'])),
    state: textOf(member(read, ['state']))?.toLowerCase() ?? null,
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
  return typeof value === 'string' ? said(value) : null;
}
