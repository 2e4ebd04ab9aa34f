/** An answer that is not a success, in Dataverse's shape and codes. */
export class DataverseError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  get body(): string {
    return JSON.stringify({ error: { code: this.code, message: this.message } });
  }
}

/** Seen for nearly every query that Dataverse can't make sense of. */
const BAD_QUERY = '0x80060888';

export function badQuery(message: string): DataverseError {
  return new DataverseError(400, BAD_QUERY, message);
}

export function unknownProperty(property: string, logicalName: string): DataverseError {
  const type = `Microsoft.Dynamics.CRM.${logicalName}`;
  return badQuery(`Could not find a property named '${property}' on type '${type}'.`);
}

export function unknownSegment(segment: string): DataverseError {
  return new DataverseError(404, BAD_QUERY, `Resource not found for the segment '${segment}'.`);
}

/** What no client can be blamed for. */
export function unexpected(cause: unknown): DataverseError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new DataverseError(500, '0x80040216', `An unexpected error occurred. ${message}`);
}

/** Of metadata: what a host answers to a component that asks for a table it does not know. */
export function unknownTable(logicalName: string): DataverseError {
  const message = `The entity with a name = '${logicalName}' with namemapping = 'Logical' was not found in the MetadataCache.`;
  return new DataverseError(404, '0x80041102', message);
}

/** FetchXML has other words for a column that is not there than OData has. */
export function unknownAttribute(column: string, logicalName: string): DataverseError {
  const message = `'${logicalName}' entity doesn't contain attribute with Name = '${column}' and NameMapping = 'Logical'.`;
  return new DataverseError(400, '0x80041103', message);
}

export function tooManyAggregated(): DataverseError {
  const message = 'The maximum record limit is exceeded. Reduce the number of records.';
  return new DataverseError(400, '0x8004e023', message);
}

export function readOnly(): DataverseError {
  return new DataverseError(405, BAD_QUERY, 'This stand-in only reads.', { Allow: 'GET' });
}

export function rowMissing(logicalName: string, id: string): DataverseError {
  const message = `Entity '${logicalName}' With Id = ${id} Does Not Exist`;
  return new DataverseError(404, '0x80040217', message);
}

export function noPrivilege(logicalName: string): DataverseError {
  const message =
    'Principal user (Id=2c5d1f3a-9f0e-4b7a-8c55-3d1f0c6a7e21, type=8) is missing ' +
    `prvRead${logicalName} privilege (Id=7b1c0e9e-54d3-4f0e-a3a5-1be2bb0f5a10)`;
  return new DataverseError(403, '0x80040220', message);
}

export const THROTTLES = {
  requests: {
    code: '0x80072322',
    message: 'Number of requests exceeded the limit of 6000 over time window of 300 seconds.',
  },
  time: {
    code: '0x80072321',
    message:
      'Combined execution time of incoming requests exceeded limit of 1,200,000 milliseconds over time window of 300 seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later.',
  },
  concurrency: {
    code: '0x80072326',
    message: 'Number of concurrent requests exceeded the limit of 52.',
  },
} as const;

export type Throttle = keyof typeof THROTTLES;

export function throttled(kind: Throttle, retryAfterSeconds: number): DataverseError {
  const { code, message } = THROTTLES[kind];
  return new DataverseError(429, code, message, { 'Retry-After': String(retryAfterSeconds) });
}
