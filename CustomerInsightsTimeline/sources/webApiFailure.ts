import type { CustomerTable, Failure, FailureKind } from '../domain/loading/Failure';

/** Documented error codes, as signed 32-bit integers. */
const BY_CODE: ReadonlyMap<number, FailureKind> = new Map([
  [0x80040220 | 0, 'forbidden'],
  [0x80072321 | 0, 'busy'],
  [0x80072322 | 0, 'busy'],
  [0x80072326 | 0, 'busy'],
  [0x8006088a | 0, 'tableMissing'],
  [0x80041102 | 0, 'tableMissing'],
  [0x80041103 | 0, 'columnMissing'],
  [0x80040216 | 0, 'serverError'],
  [0x80044150 | 0, 'serverError'],
  [0x80044151 | 0, 'serverError'],
]);

/** One code stands for many causes and many come without any, so the words decide as well. */
const BY_WORDS: readonly (readonly [RegExp, FailureKind])[] = [
  [/could not find a property named/i, 'columnMissing'],
  [
    /resource not found for the segment|metadatacache|entity .*(cannot be found|not found|does ?n.t exist|does not exist)/i,
    'tableMissing',
  ],
  [/not ?implemented|not (yet )?supported/i, 'noWebApi'],
  [
    /number of requests exceeded|combined execution time|concurrent requests|too many requests|throttl/i,
    'busy',
  ],
  [/privilege|access is denied|forbidden/i, 'forbidden'],
  [/unauthori[sz]ed|session (has |is )?(expired|ended)|token .*expired/i, 'signedOut'],
  [
    /failed to fetch|load failed|network ?(error|request)|networkerror|offline|internet/i,
    'unreachable',
  ],
  [
    /service unavailable|server is busy|bad gateway|gateway time|internal server error|unexpected error|timed? ?out/i,
    'serverError',
  ],
  // A page that was cut off on its way.
  [/json/i, 'serverError'],
];

/**
 * Names the cause of a rejected Web API call. Documented are only `errorCode` (a positive decimal
 * number) and `message`; hosts also give signed or hexadecimal codes and sometimes a status, so
 * all are accepted. What can't be told is `refused`, with the host's words.
 */
export function readFailure(error: unknown, table: CustomerTable): Failure {
  const detail = detailOf(error);
  const kind = byStatus(error) ?? BY_CODE.get(codeOf(error)) ?? byWords(detail) ?? 'refused';
  return { kind, table, detail };
}

/** The column that the server could not find, or null where the failure does not say. */
export function missingColumn(failure: Failure): string | null {
  return /could not find a property named '([^']+)'/i.exec(failure.detail)?.[1] ?? null;
}

function byWords(detail: string): FailureKind | undefined {
  return BY_WORDS.find(([words]) => words.test(detail))?.[1];
}

function byStatus(error: unknown): FailureKind | undefined {
  const status = ['status', 'statusCode', 'httpStatus']
    .map((name) => Number(member(error, name)))
    .find((value) => value >= 400 && value < 600);
  if (status === undefined) return undefined;
  if (status === 401) return 'signedOut';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'tableMissing';
  if (status === 429) return 'busy';
  return status >= 500 ? 'serverError' : undefined;
}

/** Number() reads decimal and 0x alike; the bit operation makes one of signed and unsigned. */
function codeOf(error: unknown): number {
  return Number(member(error, 'errorCode') ?? member(error, 'code') ?? 0) | 0;
}

function detailOf(error: unknown): string {
  const message = typeof error === 'string' ? error : member(error, 'message');
  const code = member(error, 'errorCode');
  const text = typeof message === 'string' ? message : '';
  return typeof code === 'number' && code !== 0
    ? `${text} (0x${(code >>> 0).toString(16)})`.trim()
    : text;
}

function member(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null
    ? (error as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
