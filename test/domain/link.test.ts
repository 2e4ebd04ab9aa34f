import fc from 'fast-check';
import {
  addressText,
  destinationOf,
  readLink,
  recordAt,
} from '../../CustomerInsightsTimeline/domain/link';

test.each([
  ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
  [' HTTP://EXAMPLE.COM ', 'http://example.com/'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
  ['tel:+41441234567', 'tel:+41441234567'],
])('follows %p', (text, href) => {
  expect(readLink(text)).toEqual({ kind: 'safe', href });
});

test.each([
  ['javascript:alert(1)'],
  ['JavaScript:alert(1)'],
  [' java\nscript:alert(1)'],
  ['java\tscript:alert(1)'],
  ['\u0001javascript:alert(1)'],
  ['data:text/html,<script>alert(1)</script>'],
  ['vbscript:x'],
  ['file:///etc/hosts'],
  ['blob:https://example.com/1'],
  ['ftp://example.com'],
  ['/relative'],
  ['//example.com'],
  ['example.com'],
  ['https://'],
])('shows %p as text only', (text) => {
  expect(readLink(text)).toEqual({ kind: 'refused', text: text.trim() });
});

test.each([
  ['https://user:password@example.com/a', 'https://example.com/a'],
  ['https://user@example.com/a?b=c@d', 'https://example.com/a?b=c@d'],
  ['http://:p@x.y/', 'http://x.y/'],
])('opens %p without the name and password in it, and shows it so', (text, href) => {
  expect(readLink(text)).toEqual({ kind: 'safe', href });
  expect(addressText(text, href)).toBe(href);
});

test.each([
  ['https://example.com:8080/a', 'example.com:8080'],
  ['mailto:a@example.com?subject=b', 'a@example.com'],
  ['tel:+41441234567', '+41441234567'],
])('says where %p leads', (href, destination) => {
  expect(destinationOf(href)).toBe(destination);
});

test.each([
  ['of letters that look like others', 'https://ex\u0430mple.com/', 'https://xn--exmple-4nf.com/'],
  ['with a tab in its host', 'https://exa\tmple.com/', 'https://example.com/'],
  ['with slashes that lean back', 'https:\\\\example.com\\a', 'https://example.com/a'],
  ['with a soft hyphen in its host', 'https://exa\u00admple.com/', 'https://example.com/'],
  ['with a host in numbers', 'https://0x7f.1/', 'https://127.0.0.1/'],
  ['written from right to left', 'https://x.y/\u202egpj.exe', 'https://x.y/%E2%80%AEgpj.exe'],
  ['with a slash that leans after its host', 'https://x.y\\z@u.v/', 'https://x.y/z@u.v/'],
  ['of a mail, with a line break', 'mailto:a@x.y\nb@x.y', 'mailto:a@x.yb@x.y'],
])('shows an address %s as it is opened', (_what, text, href) => {
  expect(readLink(text)).toEqual({ kind: 'safe', href });
  expect(addressText(text, href)).toBe(href);
});

test('shows any other address as it was written', () => {
  expect(addressText('HTTPS://Example.com/@a', 'https://example.com/@a')).toBe(
    'HTTPS://Example.com/@a',
  );
  expect(addressText('mailto:Jo Doe <a@x.y>', 'mailto:Jo%20Doe%20%3Ca@x.y%3E')).toBe(
    'mailto:Jo Doe <a@x.y>',
  );
});

test('finds none in nothing', () => {
  expect([readLink(null), readLink(''), readLink('  ')]).toEqual([null, null, null]);
});

test('follows nothing but the four harmless schemes, whatever the text', () => {
  const scheme = fc.constantFrom('javascript:', 'data:', 'http:', 'https:', 'blob:', 'tel:', '');
  const blank = fc.constantFrom('', ' ', '\n', '\t', '\u0000', '\u00a0');
  fc.assert(
    fc.property(blank, scheme, blank, fc.string(), (before, name, within, rest) => {
      const link = readLink(before + name.slice(0, 2) + within + name.slice(2) + rest);
      if (link?.kind === 'safe') expect(link.href).toMatch(/^(https?|mailto|tel):/);
    }),
  );
});

test.each([
  ['a record', 'etn=contact&id=7891AAAA-1234-4bbb-8ccc-0123456789ab', true],
  ['a record in braces', 'etn=contact&id=%7B7891AAAA-1234-4bbb-8ccc-0123456789ab%7D', true],
  ['a list', 'etn=contact&pagetype=entitylist', false],
  ['an id that is none', 'etn=contact&id=1', false],
  ['no table', 'id=7891AAAA-1234-4bbb-8ccc-0123456789ab', false],
])('knows an address of %s', (_what, query, isRecord) => {
  const home = 'https://contoso.crm.dynamics.com';
  const record = { table: 'contact', id: '7891AAAA-1234-4bbb-8ccc-0123456789ab' };
  expect(recordAt(`${home}/main.aspx?${query}`, home)).toEqual(isRecord ? record : null);
  expect(recordAt(`https://contoso.crm.dynamics.co/main.aspx?${query}`, home)).toBeNull();
  expect(recordAt(`${home}/other?${query}`, home)).toBeNull();
});
