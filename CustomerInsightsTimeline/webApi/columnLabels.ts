import type { Clock } from '../domain/time/Clock';
import { answerOf, member } from '../host/guarded';
import type { EntityMetadata, Utility } from './entityMetadata';
import { readEntityMetadata } from './entityMetadata';

/** What columns are called, in the user's language, by their logical names. */
export type Labels = ReadonlyMap<string, string>;

/** Asks the host once for all controls on the page. */
export interface ColumnLabels {
  /** Never rejects: what the host does not tell in time is not among them. */
  readonly read: (utils: Utility, table: string, columns: readonly string[]) => Promise<Labels>;
}

/** A row is shown without its labels rather than later than this. */
const PATIENCE_MS = 2000;

export function createColumnLabels(clock: Clock): ColumnLabels {
  const asked = new Map<string, Promise<Labels | null>>();
  return {
    read: (utils, table, columns) => {
      const key = [table, ...columns].join();
      const answer = asked.get(key) ?? readLabels(utils, table, columns);
      asked.set(key, answer);
      /** What failed is asked for again when it is wanted again. */
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
  return new Map(
    columns.flatMap((column) => {
      const label = labelIn(metadata, column);
      return label === '' ? [] : [[column, label] as const];
    }),
  );
}

/** '' for a column without a name for people. */
function labelIn(metadata: EntityMetadata, column: string): string {
  const attributes = member(metadata, 'Attributes');
  const attribute =
    answerOf(attributes, 'get', column) ?? member(member(attributes, '_collection'), column);
  const name = member(attribute, 'DisplayName');
  return typeof name === 'string' ? name.trim() : '';
}
