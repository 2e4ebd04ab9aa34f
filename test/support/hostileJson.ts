import fc from 'fast-check';

/** Text that a JSON column may hold: of any shape, wrapped, broken off, or no JSON at all. */
export const anyJsonText: fc.Arbitrary<string | null> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.json(),
  fc.json().map((text) => JSON.stringify(text)),
  fc.json().map((text) => text.slice(0, Math.ceil(text.length / 2))),
  fc.constantFrom(
    '',
    'null',
    '[]',
    '{}',
    '{"__proto__":{"a":1}}',
    '{"constructor":"x","toString":1}',
    '['.repeat(50_000),
    `{"a":"${'x'.repeat(1_100_000)}"}`,
    JSON.stringify(Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`k${n}`, n]))),
  ),
);
