import { createMutex } from '../domain/loading/exclusiveTask';
import type { Failure, Outcome } from '../domain/loading/Failure';
import type { SegmentMetadata, SegmentsByName } from '../domain/segments/segmentMetadata';
import { decodeSegmentMetadata } from '../domain/segments/segmentMetadata';
import { textIn } from '../host/guarded';
import { equalsAny, odataOptions } from './odata';
import type { Entity, Reach } from './retrievePage';
import { retrievePage } from './retrievePage';

/** Asks for each segment once for all controls on the page, and again where that failed. */
export interface SegmentMetadataReader {
  /**
   * What is known of the segments of these names. A table that is not there knows nothing, which is
   * an answer as well; a segment without a row is not in it. Without names, it learns only how large a
   * row is, so that the names can be asked for at once.
   */
  readonly read: (reach: Reach, names: readonly string[]) => Promise<Outcome<SegmentsByName>>;
}

const TABLE = 'mscipriv_segmentmetadata';
const NAME = 'msdyn_name';
const PAYLOADS = ['mscipriv_payload1', 'mscipriv_payload2'] as const;
const CURRENT = 'msdyn_isdeleted eq false and msdyn_ishistoryentry eq false';

/** A longer condition does not fit into every address. */
const MOST_NAMES = 20;
const MOST_AT_ONCE = 4;
/** Characters of payloads in one read. Two payloads of one row may have as many. */
const MOST_READ = 2_097_152;

export function createSegmentMetadataReader(): SegmentMetadataReader {
  const known = new Map<string, SegmentMetadata | null>();
  const mutex = createMutex();
  let isThere = true;
  /** The longest row so far limits the rows of the next request; the first request asks for one. */
  let longest: number | null = null;

  const isUnknown = (name: string) => !known.has(keyOf(name));

  /** Takes in rows, and answers how many characters their payloads have. */
  function note(entities: readonly Entity[]): number {
    let read = 0;
    for (const entity of entities) {
      const [first = null, second = null] = PAYLOADS.map((column) => textIn(entity[column]));
      const length = (first?.length ?? 0) + (second?.length ?? 0);
      read += length;
      longest = Math.max(longest ?? 1, length);
      known.set(keyOf(textIn(entity[NAME]) ?? ''), decodeSegmentMetadata(first, second));
    }
    return read;
  }

  async function readMissing(reach: Reach, names: readonly string[]): Promise<Outcome<null>> {
    let room = MOST_READ;

    /** Reads rows of the names, or of any, and notes which names have none. */
    async function readSome(some: readonly string[], rows: number): Promise<Failure | null> {
      const ofNames = some.length === 0 ? '' : ` and (${equalsAny(NAME, some)})`;
      const outcome = await retrievePage(reach, {
        table: 'SegmentMembership',
        logicalName: TABLE,
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
      room -= note(entities);
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
      const fit = Math.floor(room / (longest ?? MOST_READ));
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
    read: async (reach, names) => {
      const release = await mutex.acquire();
      const outcome = await readMissing(reach, names).finally(release);
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
function keyOf(name: string): string {
  return name.toLowerCase();
}
