import type { Outcome } from '../domain/loading/Outcome';
import { mapOutcome } from '../domain/loading/Outcome';
import type { SegmentMetadata } from '../domain/segments/segmentNames';
import { NO_METADATA } from '../domain/segments/segmentNames';
import type { Utility } from './entityMetadata';
import { readEntityMetadata } from './entityMetadata';
import type { Reach } from './retrievePage';
import { retrievePage } from './retrievePage';
import { toWholeRow } from './wholeRows';

/** Asks the table of segments once for all controls on the page, and again where that failed. */
export interface SegmentMetadataReader {
  /** A table that is not there knows nothing, which is an answer as well. */
  readonly read: (reach: Reach, utils: Utility) => Promise<Outcome<SegmentMetadata>>;
}

const TABLE = 'mscipriv_segmentmetadata';

/** More segments than a marketer keeps apart; the others keep their internal names. */
const MOST = 500;

export function createSegmentMetadataReader(): SegmentMetadataReader {
  let known: Promise<Outcome<SegmentMetadata>> | null = null;
  return {
    read: async (reach, utils) => {
      const reading = (known ??= readMetadata(reach, utils));
      const outcome = await reading;
      if (!outcome.ok && known === reading) known = null;
      return outcome;
    },
  };
}

async function readMetadata(reach: Reach, utils: Utility): Promise<Outcome<SegmentMetadata>> {
  const query = {
    table: 'SegmentMembership',
    logicalName: TABLE,
    options: '',
    pageSize: MOST,
  } as const;
  const [outcome, metadata] = await Promise.all([
    retrievePage(reach, query),
    readEntityMetadata(utils, TABLE),
  ]);
  if (!outcome.ok && outcome.failure.kind === 'tableMissing')
    return { ok: true, value: NO_METADATA };
  const nameColumn = metadata?.PrimaryNameAttribute;
  return mapOutcome(outcome, ({ entities }) => ({
    rows: entities.map(toWholeRow),
    nameColumn: typeof nameColumn === 'string' ? nameColumn : null,
  }));
}
