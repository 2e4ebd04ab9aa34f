import { entityNames } from '../host/context/entities';
import type { AskedAnswer, PlainAnswer } from './askedAnswer';
import { readAnswer } from './askedAnswer';
import type { RecordedQuery } from './RecordedQuery';
import { PLACEHOLDER } from './RecordedQuery';

/** Asks a server for a path with its query. */
export type Ask = (
  pathAndQuery: string,
  headers: Readonly<Record<string, string>>,
) => Promise<PlainAnswer>;

export interface Asked {
  readonly first: AskedAnswer;
  /** Null where nothing follows. */
  readonly second: AskedAnswer | null;
  /** Columns that the server does not know, which the control does without, too. */
  readonly missing: readonly string[];
}

/** Asks a query as the control does, its following page as well, without unknown columns. */
export async function askQuery(
  ask: Ask,
  { table, options, pageSize }: RecordedQuery,
  customerId: string,
): Promise<Asked> {
  const prefer = `odata.maxpagesize=${pageSize},odata.include-annotations="*"`;
  const headers = { Accept: 'application/json', 'OData-Version': '4.0', Prefer: prefer };
  const set = entityNames(table)?.set ?? table;
  const literal = encodeURIComponent(literalIn(options, customerId));
  const missing: string[] = [];
  for (let query = options.replaceAll(PLACEHOLDER, literal); ;) {
    const first = readAnswer(await ask(`/api/data/v9.2/${set}${query}`, headers));
    const column = /could not find a property named '(\w+)'/i.exec(first.error ?? '')?.[1];
    const without = column === undefined ? query : withoutColumn(query, column);
    if (column !== undefined && without !== query) {
      missing.push(column);
      query = without;
      continue;
    }
    const second = first.next === null ? null : readAnswer(await ask(first.next, headers));
    return { first, second, missing };
  }
}

/** FetchXML has no need to double an apostrophe, and other signs of its own. */
function literalIn(options: string, text: string): string {
  return options.startsWith('?fetchXml=')
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
    : text.replaceAll("'", "''");
}

/** The query with a column less in `$select`, and unchanged where it stands elsewhere. */
function withoutColumn(query: string, column: string): string {
  return query.replace(/\$select=([^&]*)/, (_option, names: string) => {
    const others = names.split(',').filter((name) => name !== column);
    return `$select=${others.join(',')}`;
  });
}
