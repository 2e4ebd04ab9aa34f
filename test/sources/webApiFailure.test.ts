import fc from 'fast-check';
import { missingColumn, readFailure } from '../../CustomerInsightsTimeline/sources/webApiFailure';

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
  const statuses = [401, 403, 404, 429, 500, 503];
  expect(statuses.map((status) => kindOf({ status, message: '' }))).toEqual([
    'signedOut',
    'forbidden',
    'tableMissing',
    'busy',
    'serverError',
    'serverError',
  ]);
});

test('knows a host whose Web API is only a stub', () => {
  expect(kindOf(new Error('PCFNonImplementedError: Method not implemented.'))).toBe('noWebApi');
});

test('never throws, whatever a host rejects with', () => {
  fc.assert(
    fc.property(fc.anything(), (error) => {
      expect(typeof kindOf(error)).toBe('string');
    }),
  );
});

test('finds the column that the server could not', () => {
  const failure = readFailure(
    { errorCode: 0x80060888, message: "Could not find a property named 'msdynci_x' on type 'T'." },
    'UnifiedActivity',
  );
  expect(missingColumn(failure)).toBe('msdynci_x');
});
