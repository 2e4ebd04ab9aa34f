import { plainText } from './plainText';

/** What a rejected call tells, of whatever the host rejected it with. */
export interface WebApiError {
  /** 400 to 599; null where the host gives none. */
  readonly status: number | null;
  /** As a signed 32-bit integer; 0 where the host gives none. */
  readonly code: number;
  /** The host's own words, and its code. */
  readonly detail: string;
}

/**
 * Documented are only `errorCode` (a positive decimal number) and `message`; hosts also give signed
 * or hexadecimal codes and sometimes a status, so all are accepted. Never throws.
 */
export function readWebApiError(rejection: unknown): WebApiError {
  // Some hosts hand over the body of the answer, which holds the error.
  const error = member(rejection, 'error') ?? rejection;
  return { status: statusOf(error), code: codeOf(error), detail: detailOf(error) };
}

function statusOf(error: unknown): number | null {
  const statuses = ['status', 'statusCode', 'httpStatus'].map((name) =>
    numberOf(member(error, name)),
  );
  return statuses.find((value) => value >= 400 && value < 600) ?? null;
}

/** The bit operation makes one of signed and unsigned. */
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

/** The one door to what a host rejected with: its members may throw. */
function member(error: unknown, name: string): unknown {
  try {
    return typeof error === 'object' && error !== null
      ? (error as Readonly<Record<string, unknown>>)[name]
      : undefined;
  } catch {
    return undefined;
  }
}
