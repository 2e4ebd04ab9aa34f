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
export function readWebApiError(error: unknown): WebApiError {
  return { status: statusOf(error), code: codeOf(error), detail: detailOf(error) };
}

function statusOf(error: unknown): number | null {
  const statuses = ['status', 'statusCode', 'httpStatus'].map((name) =>
    Number(member(error, name)),
  );
  return statuses.find((value) => value >= 400 && value < 600) ?? null;
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
