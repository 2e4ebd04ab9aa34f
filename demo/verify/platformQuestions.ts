import { TABLES } from '../dataverse/tables';
import { LOGICAL_NAMES } from '../org/readOnlyGate';
import type { AskedAnswer } from './askedAnswer';
import { readAnswer, readBody } from './askedAnswer';
import type { Ask } from './askQuery';
import { askQuery } from './askQuery';
import queries from './queries.json';
import type { RecordedQuery } from './RecordedQuery';
import { PLACEHOLDER } from './RecordedQuery';
import { isJson, rangeIndexUnit, valueShapes } from './valueForm';

/**
 * What an organisation answers to one question about the platform, without any customer's data:
 * numbers, kinds of values, and names that Microsoft documents.
 */
export interface PlatformAnswer {
  readonly question: string;
  readonly answer: string;
  /** The decision of docs/decisions that stands on it. */
  readonly decision: string;
  /** Unknown where the organisation's data show neither. */
  readonly verdict: 'confirms' | 'may overturn' | 'unknown';
}

interface Organisation {
  readonly ask: Ask;
  readonly customerId: string;
}

const ROOT = '/api/data/v9.2/';

const ACTIVITY = 'msdynci_unifiedactivity';

/** Columns whose text holds values of its own, by table. */
const DECODED: readonly (readonly [table: string, column: string])[] = [
  [ACTIVITY, 'msdynci_semanticdata'],
  ['msdynci_segmentmembership', 'msdynci_segments'],
  ['msdynci_customermeasure', 'msdynci_measures'],
  ['msdynci_prediction', 'msdynci_values'],
  ['msdynci_enrichment', 'msdynci_values'],
];

/** What names segments and measures, for the whole organisation. */
const METADATA_TABLES = ['mscipriv_segmentmetadata', 'mscipriv_measuremetadata'];

/** A payload may have 1 MB, so that few rows are asked for. */
const METADATA_ROWS = 5;

/** Asks all questions, one after the other: an organisation counts the requests that come at once. */
export async function askPlatform(organisation: Organisation): Promise<readonly PlatformAnswer[]> {
  const answers: PlatformAnswer[] = [];
  for (const table of LOGICAL_NAMES) answers.push(...(await aboutTable(organisation, table)));
  answers.push(await aboutRangeIndex(organisation));
  for (const [table, column] of DECODED)
    answers.push(await aboutValues(organisation, table, column));
  for (const refusal of REFUSALS) answers.push(await aboutRefusal(organisation, refusal));
  for (const table of METADATA_TABLES) answers.push(await aboutMetadata(organisation, table));
  return answers;
}

async function aboutTable(
  { ask }: Organisation,
  table: string,
): Promise<readonly PlatformAnswer[]> {
  const modelled = TABLES.find(({ logicalName }) => logicalName === table);
  const path = `${ROOT}EntityDefinitions(LogicalName='${table}')`;
  const definition = await ask(`${path}?$select=LogicalName,TableType`, {});
  const type = readBody(definition.body).TableType;
  const expected = modelled?.isElastic === true ? 'Elastic' : 'Standard';
  const attributes = readAnswer(await ask(`${path}/Attributes?$select=LogicalName`, {}));
  const names = new Set(attributes.rows.map(({ LogicalName }) => LogicalName));
  const missing = [...(modelled?.columns.keys() ?? [])].filter(
    (column) => isDocumented(column) && !names.has(column),
  );
  return [
    {
      question: `The type of ${table}`,
      answer: typeof type === 'string' ? type : refusalWords(readAnswer(definition)),
      decision: '0001-order',
      verdict: typeof type !== 'string' ? 'unknown' : verdictOf(type === expected),
    },
    {
      question: `The columns of ${table}`,
      answer:
        names.size === 0
          ? refusalWords(attributes)
          : `${names.size}; missing: ${missing.join(', ') || 'none'}`,
      decision: '0004-columns',
      verdict: names.size === 0 ? 'unknown' : verdictOf(missing.length === 0),
    },
  ];
}

const isDocumented = (column: string) => /^ms(dyn|ci)/.test(column);

async function aboutRangeIndex(organisation: Organisation): Promise<PlatformAnswer> {
  const answer = await askRows(organisation, { table: ACTIVITY });
  const units = answer.rows.map((row) =>
    rangeIndexUnit(row.msdynci_rangeindex, row.msdynci_activitytime),
  );
  const known = units.filter((unit) => unit !== null);
  const counts = [...new Set(known)].map(
    (unit) => `${known.filter((one) => one === unit).length} in ${unit}`,
  );
  return {
    question: 'The form and unit of RangeIndex, beside ActivityTimeStamp',
    answer: rowsOrRefusal(answer, (rows) =>
      [valueShapes(rows.map((row) => row.msdynci_rangeindex)), ...counts].join(', '),
    ),
    decision: '0001-order',
    verdict: known.length === 0 ? 'unknown' : verdictOf(!known.includes('neither unit')),
  };
}

async function aboutValues(
  organisation: Organisation,
  table: string,
  column: string,
): Promise<PlatformAnswer> {
  const answer = await askRows(organisation, { table });
  const values = answer.rows.map((row) => row[column]);
  const filled = values.filter(isFilled);
  return {
    question: `The forms of ${column} in ${table}`,
    answer: rowsOrRefusal(answer, () => valueShapes(values)),
    decision: '0004-columns',
    verdict: filled.length === 0 ? 'unknown' : verdictOf(filled.every(isJson)),
  };
}

interface Refusal {
  readonly question: string;
  readonly decision: string;
  /** What the decision takes for granted. */
  readonly expected: 'answered' | 'refused';
  readonly options: string;
  readonly pageSize?: number;
}

const OF_CUSTOMER = `?$filter=msdynci_customerid eq '${PLACEHOLDER}'`;

/** A query of the control, as it is recorded. */
function recorded(name: string): Pick<RecordedQuery, 'options' | 'pageSize'> {
  const query = queries.find((each) => each.name === name);
  if (query === undefined) throw new Error(`No query is recorded as "${name}".`);
  return { options: query.options, pageSize: query.pageSize };
}

const REFUSALS: readonly Refusal[] = [
  {
    question: 'An aggregate by FetchXML',
    decision: '0020-totals',
    expected: 'answered',
    ...recorded('How many activities there are, by type, year and month'),
  },
  {
    question: 'A filter with contains',
    decision: '0022-islands',
    expected: 'answered',
    ...recorded('Activities that hold a text'),
  },
  {
    question: 'A window of time',
    decision: '0021-windows',
    expected: 'answered',
    ...recorded('Activities of a window of time'),
  },
  {
    question: 'A comparison of text with lt',
    decision: '0001-order',
    expected: 'refused',
    options: `${OF_CUSTOMER} and msdynci_rangeindex lt '2'`,
  },
  {
    question: 'Two sorts at once',
    decision: '0015-sorting-data-sets',
    expected: 'refused',
    options: `${OF_CUSTOMER}&$orderby=msdynci_rangeindex desc,msdynci_activityid desc`,
  },
  {
    question: 'A page of 5,000 rows',
    decision: '0005-loading-all',
    expected: 'answered',
    options: `${OF_CUSTOMER}&$select=msdynci_activityid`,
    pageSize: 5000,
  },
];

async function aboutRefusal(
  organisation: Organisation,
  { question, decision, expected, ...query }: Refusal,
): Promise<PlatformAnswer> {
  const answer = await askRows(organisation, { table: ACTIVITY, ...query });
  return {
    question,
    answer: rowsOrRefusal(answer, () => `answered with ${rowCount(answer)}`),
    decision,
    verdict: verdictOf((answer.status === 200) === (expected === 'answered')),
  };
}

async function aboutMetadata(organisation: Organisation, table: string): Promise<PlatformAnswer> {
  const answer = await askRows(organisation, {
    table,
    options: '?$select=msdyn_name,mscipriv_payload1',
    pageSize: METADATA_ROWS,
  });
  const payloads = answer.rows.map((row) => row.mscipriv_payload1).filter(isFilled);
  const names = answer.rows.filter((row) => isFilled(row.msdyn_name)).length;
  const longest = Math.max(0, ...payloads.map((text) => String(text).length));
  return {
    question: `What ${table} holds`,
    answer: rowsOrRefusal(
      answer,
      () =>
        `${rowCount(answer)}, names: ${names}, payloads: ${valueShapes(payloads)}, ` +
        `the longest of ${longest} characters`,
    ),
    decision: '0004-columns',
    verdict: payloads.length === 0 ? 'unknown' : verdictOf(payloads.every(isJson)),
  };
}

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

const verdictOf = (isAsExpected: boolean) => (isAsExpected ? 'confirms' : 'may overturn');

const rowCount = ({ rows, next }: AskedAnswer) =>
  `${rows.length} rows${next === null ? '' : ' and a next page'}`;

/** The words of an error may repeat what was asked for, so its code alone is said. */
function refusalWords({ status, errorCode }: AskedAnswer): string {
  return `refused (${[status, ...(errorCode === null ? [] : [errorCode])].join(', ')})`;
}

function rowsOrRefusal(answer: AskedAnswer, words: (rows: AskedAnswer['rows']) => string): string {
  return answer.status === 200 ? words(answer.rows) : refusalWords(answer);
}

interface RowQuery {
  readonly table: string;
  readonly options?: string;
  readonly pageSize?: number;
}

async function askRows(
  { ask, customerId }: Organisation,
  { table, options = OF_CUSTOMER, pageSize = 50 }: RowQuery,
): Promise<AskedAnswer> {
  return (await askQuery(ask, { name: '', table, options, pageSize }, customerId)).first;
}
