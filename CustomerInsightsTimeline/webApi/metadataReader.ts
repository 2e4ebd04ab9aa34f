import { createMutex } from '../domain/loading/exclusiveTask';
import type { CustomerTable, Failure, Outcome } from '../domain/loading/Failure';
import type { Metadata, MetadataByName } from '../domain/insights/metadata';
import { decodeMetadata } from '../domain/insights/metadata';
import { textIn } from '../host/guarded';
import { equalsAny, odataOptions } from './odata';
import type { Entity, Reach } from './retrievePage';
import { retrievePage } from './retrievePage';

/** How many bytes may still be read for the names of one customer. */
export interface ReadingRoom {
  left: number;
}

/** Two payloads of one row may have as many characters. */
const MOST_READ = 2_097_152;

export function createReadingRoom(): ReadingRoom {
  return { left: MOST_READ };
}

/** What a text takes in UTF-8. */
export function bytesOf(text: string): number {
  return new Blob([text]).size;
}

/** Asks for each segment or measure once for all controls on the page, and again where that failed. */
export interface MetadataReader {
  /**
   * What is known of those of these names. A table that is not there knows nothing, which is an
   * answer as well; what has no row is not in it. Without names, it learns only how large a row is, so
   * that the names can be asked for at once.
   */
  readonly read: (
    reach: Reach,
    names: readonly string[],
    room: ReadingRoom,
  ) => Promise<Outcome<MetadataByName>>;
}

/** The tables have the same columns. */
const TABLES = {
  SegmentMembership: 'mscipriv_segmentmetadata',
  CustomerMeasure: 'mscipriv_measuremetadata',
} as const satisfies Partial<Record<CustomerTable, string>>;
const NAME = 'msdyn_name';
const PAYLOADS = ['mscipriv_payload1', 'mscipriv_payload2'] as const;
const CURRENT = 'msdyn_isdeleted eq false and msdyn_ishistoryentry eq false';

/** A longer condition does not fit into every address. */
const MOST_NAMES = 20;
const MOST_AT_ONCE = 4;

export function createMetadataReader(table: keyof typeof TABLES): MetadataReader {
  const known = new Map<string, Metadata | null>();
  const mutex = createMutex();
  let isThere = true;
  /** The longest row so far limits the rows of the next request; the first request asks for one. */
  let longest: number | null = null;

  const isUnknown = (name: string) => !known.has(keyOf(name));

  /** Takes in rows, and answers how many bytes their payloads have. */
  function note(entities: readonly Entity[]): number {
    let read = 0;
    for (const entity of entities) {
      const [first = '', second = ''] = PAYLOADS.map((column) => textIn(entity[column]) ?? '');
      const length = bytesOf(first + second);
      read += length;
      longest = Math.max(longest ?? 1, length);
      known.set(keyOf(textIn(entity[NAME]) ?? ''), decodeMetadata(first, second));
    }
    return read;
  }

  async function readMissing(
    reach: Reach,
    names: readonly string[],
    room: ReadingRoom,
  ): Promise<Outcome<null>> {
    /** Reads rows of the names, or of any, and notes which names have none. */
    async function readSome(some: readonly string[], rows: number): Promise<Failure | null> {
      const ofNames = some.length === 0 ? '' : ` and (${equalsAny(NAME, some)})`;
      const outcome = await retrievePage(reach, {
        table,
        logicalName: TABLES[table],
        options: odataOptions({
          select: [NAME, ...PAYLOADS],
          filter: `${CURRENT}${ofNames}`,
          orderBy: null,
        }),
        pageSize: rows,
      });
      if (!outcome.ok) {
        isThere &&= outcome.failure.kind !== 'tableMissing';
        return isThere ? outcome.failure : null;
      }
      const { entities, next } = outcome.value;
      room.left -= note(entities);
      const rest = some.filter(isUnknown);
      // What the last page, or one that brings nothing new, leaves out has no row.
      if (next === null || rest.length === some.length)
        for (const name of rest) known.set(keyOf(name), null);
      return null;
    }

    // Where no names are given yet, any row shows the size of a row. Without it, the names do.
    if (names.length === 0 && longest === null && isThere) await readSome([], 1);
    for (;;) {
      const missing = names.filter(isUnknown);
      const fit = longest === null ? Number(room.left > 0) : Math.floor(room.left / longest);
      if (!isThere || missing.length === 0 || fit < 1) return { ok: true, value: null };
      const parts = Math.min(fit, MOST_AT_ONCE, Math.ceil(missing.length / MOST_NAMES));
      const rows = Math.min(Math.floor(fit / parts), MOST_NAMES);
      const failures = await Promise.all(
        Array.from({ length: parts }, (_, part) =>
          readSome(missing.slice(part * MOST_NAMES, (part + 1) * MOST_NAMES), rows),
        ),
      );
      const failure = failures.find((each) => each !== null);
      if (failure) return { ok: false, failure };
    }
  }

  return {
    read: async (reach, names, room) => {
      const release = await mutex.acquire();
      const outcome = await readMissing(reach, names, room).finally(release);
      if (!outcome.ok) return outcome;
      const found = names.flatMap((name) => {
        const metadata = known.get(keyOf(name));
        return metadata ? [[name, metadata] as const] : [];
      });
      return { ok: true, value: new Map(found) };
    },
  };
}

/** Names of tables have no case in Dataverse. */
export function keyOf(name: string): string {
  return name.toLowerCase();
}
