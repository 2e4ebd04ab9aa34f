import type { Clock } from '../domain/time/Clock';
import { answerOf, member } from '../host/guarded';
import type { HostUtility } from '../host/hostDoor';

/** The one method of the host that describes tables. Only model-driven apps have it. */
export type Utility = HostUtility | undefined;

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
      return new Promise((resolve) => {
        const settle = (labels: Labels | null) => {
          cancel();
          // After a failure the next call asks again.
          if (labels === null && asked.get(key) === answer) asked.delete(key);
          resolve(labels ?? new Map());
        };
        const cancel = clock.after(PATIENCE_MS, () => {
          settle(null);
        });
        void answer.then(settle);
      });
    },
  };
}

/** Null where the host can't say. */
async function readLabels(
  utils: Utility,
  table: string,
  columns: readonly string[],
): Promise<Labels | null> {
  // Hosts without utilities lack the method, or have one that throws.
  const metadata: unknown = await Promise.resolve()
    .then(() => utils?.getEntityMetadata?.(table, [...columns]))
    .catch(() => null);
  if (typeof metadata !== 'object' || metadata === null) return null;
  const names = columns.map((column) => [column, columnName(metadata, column)] as const);
  const given = [...names, ['', member(metadata, 'DisplayName')] as const];
  return new Map(
    given.flatMap(([key, name]) => {
      const label = typeof name === 'string' ? name.trim() : '';
      return label === '' ? [] : [[key, label] as const];
    }),
  );
}

/**
 * Attributes are published as the host's own collection, with `get`. Public controls also read its
 * `_collection`, so a host may lack either.
 */
function columnName(metadata: unknown, column: string): unknown {
  const attributes = member(metadata, 'Attributes');
  const attribute =
    answerOf(attributes, 'get', column) ?? member(member(attributes, '_collection'), column);
  return member(attribute, 'DisplayName');
}
