import type { CustomerTable, Failure, FailureKind } from '../domain/loading/Failure';
import { isPassing } from '../domain/loading/Failure';
import { member, plainText } from './guarded';

/** 400 to 599; null where the host gives none. */
function statusOf(error: unknown): number | null {
  const statuses = ['status', 'statusCode', 'httpStatus'].map((name) =>
    numberOf(member(error, name)),
  );
  return statuses.find((value) => value >= 400 && value < 600) ?? null;
}

/** As a signed 32-bit integer; 0 where the host gives none. The bit operation makes one of signed and unsigned. */
function codeOf(error: unknown): number {
  return numberOf(member(error, 'errorCode') ?? member(error, 'code')) | 0;
}

/** More is no words of a host but a page of HTML. */
const LONGEST_DETAIL = 2000;

function detailOf(error: unknown): string {
  const message = member(error, 'message');
  const code = numberOf(member(error, 'errorCode'));
  const hasCode = Number.isFinite(code) && code !== 0;
  const text = typeof message === 'string' ? message : hasCode ? '' : partsOf(error);
  const said = text.slice(0, LONGEST_DETAIL);
  return hasCode ? `${said} (0x${(code >>> 0).toString(16)})`.trim() : said;
}

function partsOf(error: unknown): string {
  const text = plainText(error);
  return text === '{}' ? '' : text;
}

/** Decimal and 0x alike; NaN for what is no number. */
function numberOf(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
}

type Words = readonly (readonly [RegExp, FailureKind])[];

const BY_STATUS: ReadonlyMap<number, FailureKind> = new Map([
  [401, 'signedOut'],
  [403, 'forbidden'],
  [404, 'tableMissing'],
  [429, 'busy'],
]);

/** Of any query that the server can't make sense of: only words say what is missing. */
const BAD_QUERY = 0x80060888 | 0;

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

/** With the name of the column, where it is in the words. */
const NO_COLUMN = /could not find a property named(?: '([^']+)')?/i;

/** One code stands for many causes and many come without any, so the words decide as well. */
const MISSING: Words = [
  [NO_COLUMN, 'columnMissing'],
  [
    /resource not found for the segment|metadatacache|entity .*(cannot be found|not found|does ?n.t exist|does not exist)/i,
    'tableMissing',
  ],
];

const TROUBLE: Words = [
  [
    /number of requests exceeded|combined execution time|concurrent requests|too many requests|throttl/i,
    'busy',
  ],
  [/privilege|access is denied|forbidden/i, 'forbidden'],
  [/unauthori[sz]ed|session (has |is )?(expired|ended)|token .*expired/i, 'signedOut'],
  [/offline/i, 'offline'],
  // The words of Chromium, of Firefox and of Safari.
  [
    /failed to fetch|load failed|network ?(error|request|connection)|internet|err_(network|connection|name)|nsurlerror|connect to the server|hostname could not be found/i,
    'unreachable',
  ],
  [
    /service unavailable|server is busy|bad gateway|gateway time|internal server error|unexpected error|timed? ?out/i,
    'serverError',
  ],
];

/** Of the client, before it asks or while it reads: a server says as much of an operator or a literal. */
const OF_THE_CLIENT: Words = [
  [/not ?implemented/i, 'notPublished'],
  [/not (yet )?supported/i, 'noWebApi'],
  // A page that was cut off on its way.
  [/json/i, 'serverError'],
];

/**
 * Names the cause of a rejected Web API call, whatever the host rejected it with. Documented are only
 * `errorCode` (a positive decimal number) and `message`; hosts also give signed or hexadecimal codes and
 * sometimes a status, so all are accepted. Never throws.
 * A cause that can't be identified is `refused`, with the host's words,
 * and so is what would pass by itself but for a status that says that the query is at fault.
 */
export function readFailure(rejection: unknown, table: CustomerTable): Failure {
  // Some hosts hand over the body of the answer, which holds the error.
  const error = member(rejection, 'error') ?? rejection;
  const [status, code, detail] = [statusOf(error), codeOf(error), detailOf(error)];
  const kind = byStatus(status) ?? BY_CODE.get(code) ?? byWords(status, code, detail) ?? 'refused';
  const failure = { kind, table, detail };
  return isBlame(status) && isPassing(failure) ? { ...failure, kind: 'refused' } : failure;
}

/** The column that the server could not find, or null where the failure does not say. */
export function missingColumn(failure: Failure): string | null {
  return NO_COLUMN.exec(failure.detail)?.[1] ?? null;
}

function byWords(status: number | null, code: number, detail: string): FailureKind | undefined {
  const words = [MISSING];
  if (!isBlame(status) && code !== BAD_QUERY) words.push(TROUBLE);
  if (status === null && code === 0) words.push(OF_THE_CLIENT);
  return words.flat().find(([pattern]) => pattern.test(detail))?.[1];
}

function byStatus(status: number | null): FailureKind | undefined {
  if (status === null) return undefined;
  return BY_STATUS.get(status) ?? (isBlame(status) ? undefined : 'serverError');
}

/** Whether the query is at fault, so that it fails however often it is asked. */
function isBlame(status: number | null): boolean {
  return status !== null && status < 500 && status !== 408 && status !== 429;
}
