import type { HostUtility } from '../host/hostDoor';

/** The one method of the host that tells of tables. Only model-driven apps have it. */
export type Utility = HostUtility | undefined;

export interface EntityMetadata {
  readonly PrimaryNameAttribute?: unknown;
  /**
   * Published as the host's own collection, with `get`. Public controls also read its `_collection`,
   * so a host may lack either.
   */
  readonly Attributes?: {
    readonly get?: (logicalName: string) => unknown;
    readonly _collection?: Readonly<Record<string, unknown>>;
  };
}

/**
 * What the host knows of a table, with the columns that are named. Null where it can't tell: hosts
 * without utilities lack the method, or have one that throws.
 */
export async function readEntityMetadata(
  utils: Utility,
  table: string,
  columns: string[] = [],
): Promise<EntityMetadata | null> {
  try {
    const metadata: unknown = await utils?.getEntityMetadata?.(table, columns);
    return typeof metadata === 'object' ? metadata : null;
  } catch {
    return null;
  }
}
