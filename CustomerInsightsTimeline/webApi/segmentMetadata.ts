import { createMutex } from '../domain/loading/exclusiveTask';
import type { Outcome } from '../domain/loading/Failure';
import type { SegmentMetadata, SegmentsByName } from '../domain/segments/segmentMetadata';
import { decodeSegmentMetadata } from '../domain/segments/segmentMetadata';
import { textIn } from '../host/guarded';
import { equalsAny, odataOptions } from './odata';
import type { Reach } from './retrievePage';
import { retrievePage } from './retrievePage';

/** Asks for each segment once for all controls on the page, and again where that failed. */
export interface SegmentMetadataReader {
  /**
   * What is known of the segments of these names. A table that is not there knows nothing, which is
   * an answer as well; a segment without a row is not in it.
   */
  readonly read: (reach: Reach, names: readonly string[]) => Promise<Outcome<SegmentsByName>>;
}

const TABLE = 'mscipriv_segmentmetadata';
const NAME = 'msdyn_name';
const PAYLOADS = ['mscipriv_payload1', 'mscipriv_payload2'] as const;
const CURRENT = 'msdyn_isdeleted eq false and msdyn_ishistoryentry eq false';

/** A longer condition does not fit into every address. */
const MOST_NAMES = 20;
/** Characters of payloads in one read. Two payloads of one row may have as many. */
const MOST_READ = 2_097_152;

export function createSegmentMetadataReader(): SegmentMetadataReader {
  const known = new Map<string, SegmentMetadata | null>();
  const mutex = createMutex();
  let isThere = true;
  /** The longest row so far tells how many rows the next request may bring: the first one a single. */
  let longest: number | null = null;
  let read = 0;

  /** Reads rows of some segments, and answers the names that have to be asked for again. */
  async function readSome(
    reach: Reach,
    names: readonly string[],
    pageSize: number,
  ): Promise<Outcome<readonly string[]>> {
    const outcome = await retrievePage(reach, {
      table: 'SegmentMembership',
      logicalName: TABLE,
      options: odataOptions({
        select: [NAME, ...PAYLOADS],
        filter: `${CURRENT} and (${equalsAny(NAME, names)})`,
        orderBy: null,
      }),
      pageSize,
    });
    if (!outcome.ok) {
      isThere = outcome.failure.kind !== 'tableMissing';
      return isThere ? outcome : { ok: true, value: [] };
    }
    const { entities, next } = outcome.value;
    for (const entity of entities) {
      const [first = null, second = null] = PAYLOADS.map((column) => textIn(entity[column]));
      const length = (first?.length ?? 0) + (second?.length ?? 0);
      read += length;
      longest = Math.max(longest ?? 1, length);
      known.set(keyOf(textIn(entity[NAME]) ?? ''), decodeSegmentMetadata(first, second));
    }
    const rest = names.filter((name) => !known.has(keyOf(name)));
    if (next !== null && rest.length < names.length) return { ok: true, value: rest };
    for (const name of rest) known.set(keyOf(name), null);
    return { ok: true, value: [] };
  }

  async function readMissing(reach: Reach, names: readonly string[]): Promise<Outcome<null>> {
    let missing = names.filter((name) => !known.has(keyOf(name)));
    read = 0;
    while (isThere && missing.length > 0) {
      const fit = Math.floor((MOST_READ - read) / (longest ?? MOST_READ));
      if (fit < 1) break;
      const some = missing.slice(0, MOST_NAMES);
      const outcome = await readSome(reach, some, Math.min(fit, MOST_NAMES));
      if (!outcome.ok) return outcome;
      missing = [...outcome.value, ...missing.slice(MOST_NAMES)];
    }
    return { ok: true, value: null };
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
