import { answerDifferences } from './compareAnswers';
import type { Asked, Ask } from './askQuery';
import { askQuery } from './askQuery';
import type { RecordedQuery } from './RecordedQuery';
import { isInTextOrder } from './textOrder';

export interface Side {
  readonly ask: Ask;
  /** A customer with activities. */
  readonly customerId: string;
}

export interface QueryVerdict {
  readonly query: RecordedQuery;
  /** Empty where both answer alike. */
  readonly differences: readonly string[];
}

/** Replays the queries against an organisation and the stand-in, and lists the differences. */
export async function verifyOrganisation(
  queries: readonly RecordedQuery[],
  organisation: Side,
  standIn: Side,
): Promise<readonly QueryVerdict[]> {
  const verdicts: QueryVerdict[] = [];
  for (const query of queries) {
    // One after the other: an organisation counts the requests that come at once.
    const theirs = await askQuery(organisation.ask, query, organisation.customerId);
    const ours = await askQuery(standIn.ask, query, standIn.customerId);
    verdicts.push({ query, differences: askedDifferences(query, theirs, ours) });
  }
  return verdicts;
}

function askedDifferences(query: RecordedQuery, theirs: Asked, ours: Asked): readonly string[] {
  const orderBy = new URLSearchParams(query.options).get('$orderby');
  const known = new Set(theirs.missing);
  const compared = answerDifferences(theirs.first, ours.first, query.pageSize);
  return [
    ...theirs.missing.map((column) => `There is no column ${column}.`),
    // Columns that the query leaves out are missing from its answer, of course.
    ...compared.filter((sentence) => !known.has(/^(\w+) is missing\.$/.exec(sentence)?.[1] ?? '')),
    ...(isInTextOrder(theirs.first.rows, orderBy) === false
      ? [`The rows are not in the order of ${orderBy ?? ''} as text.`]
      : []),
    ...pageDifferences(theirs),
  ];
}

function pageDifferences({ first, second }: Asked): readonly string[] {
  if (second === null) return [];
  if (second.status !== 200) {
    return [
      `The next page is answered ${second.status} (${second.errorCode ?? 'without a code'}).`,
    ];
  }
  const seen = new Set(first.rows.map((row) => JSON.stringify(row)));
  const repeated = second.rows.filter((row) => seen.has(JSON.stringify(row))).length;
  return repeated === 0 ? [] : [`The next page repeats ${repeated} rows of the first.`];
}
