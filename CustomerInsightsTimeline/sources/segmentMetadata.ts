import type { SegmentMetadata } from '../domain/segments/segmentNames';
import { NO_METADATA } from '../domain/segments/segmentNames';
import type { WebApi } from './retrievePage';
import { retrievePage } from './retrievePage';
import { toWholeRow } from './wholeRows';

/** The one method of the host that tells of tables. */
export type Utility = Partial<Pick<ComponentFramework.Utility, 'getEntityMetadata'>> | undefined;

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
  const [outcome, nameColumn] = await Promise.all([
    retrievePage(webApi, query),
    primaryNameColumn(utils),
  ]);
  return outcome.ok ? { rows: outcome.value.entities.map(toWholeRow), nameColumn } : NO_METADATA;
}

/** Hosts without utilities lack the method, or have one that throws. */
async function primaryNameColumn(utils: Utility): Promise<string | null> {
  try {
    const metadata: unknown = await utils?.getEntityMetadata?.(TABLE);
    const name = (metadata as { PrimaryNameAttribute?: unknown } | undefined)?.PrimaryNameAttribute;
    return typeof name === 'string' ? name : null;
  } catch {
    return null;
  }
}
