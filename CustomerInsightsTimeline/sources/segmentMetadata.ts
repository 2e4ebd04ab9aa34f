import type { SegmentMetadata } from '../domain/segments/segmentNames';
import { NO_METADATA } from '../domain/segments/segmentNames';
import type { Utility } from './entityMetadata';
import { readEntityMetadata } from './entityMetadata';
import type { WebApi } from './retrievePage';
import { retrievePage } from './retrievePage';
import { toWholeRow } from './wholeRows';

/** Asks the table of segments once for all controls on the page. */
export interface SegmentMetadataReader {
  /** Never rejects: what can't be read leaves the segments their internal names. */
  readonly read: (webApi: WebApi | undefined, utils: Utility) => Promise<SegmentMetadata>;
}

const TABLE = 'mscipriv_segmentmetadata';

/** More segments than a marketer keeps apart; the others keep their internal names. */
const MOST = 500;

export function createSegmentMetadataReader(): SegmentMetadataReader {
  let read: Promise<SegmentMetadata> | null = null;
  return {
    read: (webApi, utils) => (read ??= readMetadata(webApi, utils)),
  };
}

async function readMetadata(webApi: WebApi | undefined, utils: Utility): Promise<SegmentMetadata> {
  const query = {
    table: 'SegmentMembership',
    logicalName: TABLE,
    options: '',
    pageSize: MOST,
  } as const;
  const [outcome, metadata] = await Promise.all([
    retrievePage({ webApi }, query),
    readEntityMetadata(utils, TABLE),
  ]);
  if (!outcome.ok) return NO_METADATA;
  const nameColumn = metadata?.PrimaryNameAttribute;
  return {
    rows: outcome.value.entities.map(toWholeRow),
    nameColumn: typeof nameColumn === 'string' ? nameColumn : null,
  };
}
