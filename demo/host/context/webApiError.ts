/**
 * All that a control learns of a failed call: the documented error callback has neither the HTTP
 * status nor a header, so not `Retry-After` either.
 */
export interface WebApiError {
  /** Dataverse's code as a positive decimal number: 0x80040333 becomes 2147746611. */
  readonly errorCode: number;
  readonly message: string;
}

/** The error in a Dataverse answer that is not a success. */
export function readWebApiError(body: string, statusText: string): WebApiError {
  const error = parseError(body);
  return {
    errorCode: positive(Number(error.code)),
    message: typeof error.message === 'string' ? error.message : statusText,
  };
}

/** No answer at all, or one that is not JSON: only the browser's own words are there. */
export function unansweredError(cause: unknown): WebApiError {
  return { errorCode: 0, message: cause instanceof Error ? cause.message : String(cause) };
}

/** The entity is unknown to the environment's metadata, so the client asks no server. */
export function unknownEntityError(logicalName: string): WebApiError {
  return {
    errorCode: 0x80041102,
    message: `The entity with a name = '${logicalName}' with namemapping = 'Logical' was not found in the MetadataCache.`,
  };
}

/** Customer Insights' tables are read-only for everyone but Customer Insights. */
export function writeError(): WebApiError {
  return { errorCode: 0x80040265, message: 'This host only reads.' };
}

function parseError(body: string): { code?: unknown; message?: unknown } {
  try {
    const answer: unknown = JSON.parse(body);
    if (isObject(answer) && isObject(answer.error)) return answer.error;
  } catch {
    // A proxy's or sign-in page's HTML: nothing of it reaches a control.
  }
  return {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function positive(code: number): number {
  return Number.isFinite(code) ? code >>> 0 : 0;
}
