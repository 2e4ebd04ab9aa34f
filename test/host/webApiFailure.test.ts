import fc from 'fast-check';
import { isPassing } from '../../CustomerInsightsTimeline/domain/loading/Failure';
import { missingColumn, readFailure } from '../../CustomerInsightsTimeline/host/webApiFailure';

const kindOf = (error: unknown) => readFailure(error, 'UnifiedActivity').kind;

test.each([
  ['no privilege', 0x80040220, 'Principal user is missing prvReadmsdynci privilege', 'forbidden'],
  ['too many requests', 0x80072322, 'Number of requests exceeded the limit of 6000', 'busy'],
  ['too much execution time', 0x80072321, '', 'busy'],
  ['too many at once', 0x80072326, '', 'busy'],
  ['an unknown table', 0x80060888, "Resource not found for the segment 'x'.", 'tableMissing'],
  ['a table that the client does not know', 0x80041102, 'MetadataCache', 'tableMissing'],
  [
    'an unknown column',
    0x80060888,
    "Could not find a property named 'x' on type 'y'.",
    'columnMissing',
  ],
  ['a syntax error', 0x80060888, "Syntax error at position 3 in 'a eq'.", 'refused'],
  [
    'an operator that a table lacks',
    0x80060888,
    "The operator 'contains' is not supported for elastic tables.",
    'refused',
  ],
  [
    'an operator that a table lacks, by any code',
    0x80048d19,
    "The operator 'contains' is not supported for elastic tables.",
    'refused',
  ],
  ['a faulty literal', 0x80060888, 'Error while parsing JSON literal in $filter', 'refused'],
  [
    'a query that mentions a trouble',
    0x80060888,
    "Syntax error at position 9 in 'a eq session expired offline throttled timeout'.",
    'refused',
  ],
  ['a trouble by a code that says little', 0x80048d19, 'The request timed out.', 'serverError'],
  ['no network', 0, 'Failed to fetch', 'unreachable'],
  ['a page that was cut off', 0, 'Unterminated string in JSON at position 40', 'serverError'],
  ['an overloaded server', 0, 'Service Unavailable', 'serverError'],
])('calls %s by its cause', (_what, errorCode, message, kind) => {
  expect(kindOf({ errorCode, message })).toBe(kind);
});

test('reads one code the same as unsigned, signed and hexadecimal number', () => {
  const codes = [2147951394, -2147015902, '0x80072322'];
  expect(codes.map((errorCode) => kindOf({ errorCode, message: '' }))).toEqual([
    'busy',
    'busy',
    'busy',
  ]);
});

test('trusts an HTTP status where a host gives one', () => {
  const statuses = [400, 401, 403, 404, 408, 429, 500, 503];
  expect(statuses.map((status) => kindOf({ status, message: '' }))).toEqual([
    'refused',
    'signedOut',
    'forbidden',
    'tableMissing',
    'serverError',
    'busy',
    'serverError',
    'serverError',
  ]);
});

test.each([
  ["The operator 'contains' is not supported for elastic tables.", 'refused'],
  ['Error while parsing JSON literal in $filter', 'refused'],
  ['An unexpected error occurred.', 'refused'],
  ["Could not find a property named 'x' on type 'y'.", 'columnMissing'],
  ["Resource not found for the segment 'x'.", 'tableMissing'],
])('reads a status of 400 with "%s" as %s', (message, kind) => {
  expect(kindOf({ status: 400, message })).toBe(kind);
});

test('never asks again where the status says that the query is at fault', () => {
  const blame = fc.integer({ min: 400, max: 499 }).filter((it) => it !== 408 && it !== 429);
  const words = fc.constantFrom(
    'Number of requests exceeded the limit of 6000',
    'Unterminated string in JSON at position 40',
    'Internal Server Error',
    'The request timed out.',
  );
  const codes = fc.oneof(
    fc.constantFrom(0, 0x80040216, 0x80044150, 0x80072321, 0x80072322, 0x80060888),
    fc.integer(),
  );
  const names = fc.constantFrom('status', 'statusCode', 'httpStatus');
  fc.assert(
    fc.property(
      names,
      blame,
      codes,
      fc.oneof(words, fc.string()),
      (name, status, code, message) => {
        const error = { [name]: status, errorCode: code, message };
        expect(isPassing(readFailure(error, 'UnifiedActivity'))).toBe(false);
      },
    ),
  );
});

test('knows a host whose Web API is only a stub, as it is in the studio of a custom page', () => {
  const stub = new Error('PCFNonImplementedError: Method not implemented.');
  expect(kindOf(stub)).toBe('notPublished');
  expect(kindOf(new Error('This operation is not supported.'))).toBe('noWebApi');
});

test('never throws, whatever a host rejects with', () => {
  fc.assert(
    fc.property(fc.anything(), (error) => {
      expect(typeof kindOf(error)).toBe('string');
    }),
  );
});

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('Not yours.');
    },
  },
);

test.each<[string, unknown]>([
  ['a symbol', Symbol('no')],
  ['members that throw', throwing],
  ['a code that is a symbol', { errorCode: Symbol('no'), status: Symbol('no') }],
  ['a code that is no number', { errorCode: { valueOf: 'no', toString: 1 }, status: throwing }],
  ['a big number', 2n ** 70n],
  ['a bare object', Object.create(null)],
])('tells a rejection with %s apart from none', (_what, error) => {
  expect(kindOf(error)).toBe('refused');
});

test.each([
  'Load failed',
  'TypeError: Load failed (contoso.crm.dynamics.com)',
  'The network connection was lost.',
  'Could not connect to the server.',
  'A server with the specified hostname could not be found.',
  'The operation couldn’t be completed. (NSURLErrorDomain error -1005.)',
  'NetworkError when attempting to fetch resource.',
  'net::ERR_CONNECTION_RESET',
])('knows the words “%s” as those of a lost connection', (message) => {
  expect(kindOf(new TypeError(message))).toBe('unreachable');
  expect(kindOf(message)).toBe('unreachable');
  expect(kindOf({ errorCode: 0, message, status: 0 })).toBe('unreachable');
});

test.each<[unknown, string]>([
  ['Sorry', 'Sorry'],
  [new Error('Sorry'), 'Sorry'],
  [{ message: { text: 'Sorry' } }, '{"message":{"text":"Sorry"}}'],
  [{ error: { code: '0x80040220', message: 'Sorry' } }, 'Sorry'],
  [{ raw: 'Sorry' }, '{"raw":"Sorry"}'],
  [42, '42'],
  [undefined, ''],
  [{}, ''],
])('hands on what a host says of a rejection (%j)', (error, detail) => {
  expect(readFailure(error, 'UnifiedActivity').detail).toBe(detail);
});

test('finds the column that the server could not', () => {
  const failure = readFailure(
    { errorCode: 0x80060888, message: "Could not find a property named 'msdynci_x' on type 'T'." },
    'UnifiedActivity',
  );
  expect(missingColumn(failure)).toBe('msdynci_x');
});
