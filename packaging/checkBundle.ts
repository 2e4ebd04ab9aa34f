/** Far below the 5 MB that Dataverse allows a web resource; a bundle for development is above it. */
const MOST_BYTES = 1_000_000;

/** Hosts that a bundle may name, and why nothing is ever asked of them. */
const NAMED_HOSTS: ReadonlyMap<string, string> = new Map([
  ['www.w3.org', 'The namespaces of SVG and XML are spelled as addresses.'],
  [
    'json-schema.org',
    'The schema of an output names its draft by an address, as the host documents it.',
  ],
]);

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\beval\s*\(/, 'calls eval'],
  [/\bnew\s+Function\b|(?<![\w.$])Function\s*\(/, 'makes functions out of text'],
  [/[#@]\s*sourceMappingURL=/, 'refers to a source map'],
  [
    /\bATTENTION: (?:The "eval" devtool|An "eval-source-map" devtool)|\.development\.js\b|NODE_ENV/,
    'is built for development',
  ],
  // The build writes a pattern that has a name where it is used. One that keeps its place is `new RegExp` in the source.
  [
    /\/[dimsuv]*[gy][dgimsuvy]*\.(?:exec|test|lastIndex)\b/,
    'has a pattern that keeps its place and begins anew with each call',
  ],
];

/** With its scheme, or as the text of a string that takes the page's. */
const ADDRESS =
  /(?:\b(?:https?|wss?|ftp):|["'`(])\\?\/\\?\/((?:[a-z0-9-]+\.)+[a-z]{2,}|localhost)\b/gi;

/** What may not be in a file that a browser is given, in words; empty where there is nothing. */
export function bundleComplaints(text: string): readonly string[] {
  const size = new TextEncoder().encode(text).length;
  const forbidden = FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(([, words]) => words);
  const hosts = [...text.matchAll(ADDRESS)].map(([, host = '']) => host.toLowerCase());
  const foreign = [...new Set(hosts)].filter((host) => !NAMED_HOSTS.has(host));
  return [
    ...(size > MOST_BYTES ? [`has ${size} bytes, more than ${MOST_BYTES}`] : []),
    ...forbidden,
    ...foreign.map((host) => `names the host ${host}`),
  ];
}
