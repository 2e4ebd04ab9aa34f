import type { Clock } from '../domain/time/Clock';
import { answerOf, member } from '../host/guarded';
import type { HostUtility } from '../host/hostDoor';

/** The one method of the host that describes tables. Only model-driven apps have it. */
export type Utility = HostUtility | undefined;

interface EntityMetadata {
  readonly DisplayName?: unknown;
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
 * What the host knows of a table, with the columns that are named. Null where it can't say: hosts
 * without utilities lack the method, or have one that throws.
 */
async function readEntityMetadata(
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

/** What columns are called, in the user's language, by their logical names; by '', their table. */
export type Labels = ReadonlyMap<string, string>;

interface LabelRequest {
  readonly utils: Utility;
  readonly table: string;
  readonly columns: readonly string[];
  /** Of the control that waits: once that is gone, nothing waits. */
  readonly clock: Clock;
}

/** Asks the host once for all controls on the page. */
interface ColumnLabels {
  /** Never rejects: a label that comes too late is not among them. */
  readonly read: (request: LabelRequest) => Promise<Labels>;
}

/** A row is shown without its labels rather than later than this. */
const PATIENCE_MS = 2000;

export function createColumnLabels(): ColumnLabels {
  const asked = new Map<string, Promise<Labels | null>>();
  return {
    read: ({ utils, table, columns, clock }) => {
      const key = [table, ...columns].join();
      const answer = asked.get(key) ?? readLabels(utils, table, columns);
      asked.set(key, answer);
      /** After a failure the next call asks again. */
      const forget = () => {
        if (asked.get(key) === answer) asked.delete(key);
      };
      return new Promise((resolve) => {
        const cancel = clock.after(PATIENCE_MS, () => {
          forget();
          resolve(new Map());
        });
        void answer.then((labels) => {
          cancel();
          if (labels === null) forget();
          resolve(labels ?? new Map());
        });
      });
    },
  };
}

async function readLabels(
  utils: Utility,
  table: string,
  columns: readonly string[],
): Promise<Labels | null> {
  const metadata = await readEntityMetadata(utils, table, [...columns]);
  if (metadata === null) return null;
  const names = columns.map((column) => [column, columnName(metadata, column)] as const);
  const given = [...names, ['', metadata.DisplayName] as const];
  return new Map(
    given.flatMap(([key, name]) => {
      const label = typeof name === 'string' ? name.trim() : '';
      return label === '' ? [] : [[key, label] as const];
    }),
  );
}

function columnName(metadata: EntityMetadata, column: string): unknown {
  const attributes = member(metadata, 'Attributes');
  const attribute =
    answerOf(attributes, 'get', column) ?? member(member(attributes, '_collection'), column);
  return member(attribute, 'DisplayName');
}
