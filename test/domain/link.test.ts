import fc from 'fast-check';
import { addressText, hostOf, readLink } from '../../CustomerInsightsTimeline/domain/link';

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

test('knows the host of an address, and shows any other address as it was written', () => {
  expect(hostOf('https://example.com:8080/a')).toBe('example.com:8080');
  expect(hostOf('mailto:a@example.com')).toBe('');
  expect(addressText('HTTPS://Example.com/@a', 'https://example.com/@a')).toBe(
    'HTTPS://Example.com/@a',
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
