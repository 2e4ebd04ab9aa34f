import type { WholeRow } from '../insights/ColumnValue';
import { plainName } from '../insights/plainName';

/** What the environment tells of its segments. */
export interface SegmentMetadata {
  readonly rows: readonly WholeRow[];
  /** The primary name column, by the table's metadata; null where that can't be asked. */
  readonly nameColumn: string | null;
}

export const NO_METADATA: SegmentMetadata = { rows: [], nameColumn: null };

/** Longer text is a description. */
const LONGEST_NAME = 120;
const FRIENDLY = ['displayname', 'friendlyname', 'segmentdisplayname', 'title', 'label'];

/**
 * Finds the names that marketers gave to segments, by the name of the segment's output table. The
 * columns of the table of segments are published nowhere, so a row belongs to a segment when any of
 * its texts is the segment's name, and its friendly name is the text of the column that says so by
 * its own name or, second, the primary name. A segment that no row names is not in the answer.
 */
export function matchSegmentNames(
  { rows, nameColumn }: SegmentMetadata,
  names: readonly string[],
): ReadonlyMap<string, string> {
  const wanted = new Map(names.map((name) => [name.toLowerCase(), name]));
  const friendly = new Map<string, string>();
  for (const row of rows) {
    const texts = row.flatMap(({ name, value }) =>
      typeof value === 'string' ? [[name, value.trim()] as const] : [],
    );
    const internal = texts
      .map(([, text]) => wanted.get(text.toLowerCase()))
      .find((name) => name !== undefined);
    const given = internal === undefined ? null : givenName(texts, internal, nameColumn);
    if (internal !== undefined && given !== null && !friendly.has(internal)) {
      friendly.set(internal, given);
    }
  }
  return friendly;
}

function givenName(
  texts: readonly (readonly [column: string, text: string])[],
  internal: string,
  nameColumn: string | null,
): string | null {
  const candidates = texts.filter(
    ([, text]) =>
      text !== '' && text.length <= LONGEST_NAME && text.toLowerCase() !== internal.toLowerCase(),
  );
  const byName = candidates.find(([column]) =>
    FRIENDLY.includes(plainName(column.replace(/^mscipriv_/i, ''))),
  );
  return (byName ?? candidates.find(([column]) => column === nameColumn))?.[1] ?? null;
}
