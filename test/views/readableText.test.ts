/** @jest-environment jsdom */
import fc from 'fast-check';
import { readableText } from '../../CustomerInsightsTimeline/views/readableText';
import { runs } from '../support/propertyRuns';

test.each([
  ['Tom &amp; Jerry&#39;s &euro;5', 'Tom & Jerry’s €5'.replace('’', "'")],
  ['&lt;b&gt; is a tag, &amp;lt; an entity', '<b> is a tag, &lt; an entity'],
  ['<p>Dear Nora,</p>\n<p>thank you.</p>', 'Dear Nora,\n\nthank you.'],
  ['<div>One</div><div>Two<br>Three<br/><br/>Four</div>', 'One\nTwo\nThree\n\nFour'],
  ['Sizes:<ul>\n  <li>M</li>\n  <li>L</li>\n</ul>both', 'Sizes:\nM\nL\nboth'],
  [
    '<table><tr><td>Boots</td><td nowrap>2</td></tr><tr><td>Rope</td></tr></table>',
    'Boots 2\nRope',
  ],
  ['<!DOCTYPE html><html><head><title>Mail</title><style>p{}</style></head><b>Hi</b>', 'Hi'],
  ['<b>Hi</b><script>alert("1 < 2")</script> there<!-- not this -->', 'Hi there'],
  ['<font color="red">Sale</font><o:p></o:p> today', 'Sale today'],
  ['Line one\n  line two &amp; more', 'Line one\n  line two & more'],
])('the text %j reads %j', (text, readable) => {
  expect(readableText(text)).toBe(readable);
});

test.each([
  ['John <john@x.com> & Co, AT&T, 1 < 2 > 0, a <b and c> d'],
  ['https://x.com/?a=1&copy=2&lt=3'],
  ['Use <code> for <your title>, &unknown; and <b'],
  ['<p title="never closed>words'],
  ['Line\r\nbreak\tand   blanks '],
])('the text %j stays as it is', (text) => {
  expect(readableText(text)).toBe(text);
});

test.each([
  ['<b>John</b> <john@x.com>', 'John <john@x.com>'],
  ['<i>See</i> ?a=1&copy=2 & more', 'See ?a=1&copy=2 & more'],
  ['<b>Hi</b><script>never closed', 'Hi<script>never closed'],
  ['<b>Hi</b><!-- never closed', 'Hi<!-- never closed'],
  ['<b>Hi</b><textarea>words<svg>more', 'Hi<textarea>words<svg>more'],
])('no word of %j is taken for markup', (text, readable) => {
  expect(readableText(text)).toBe(readable);
});

test('a text without entities and tags is unchanged, and words beside tags stay', () => {
  const signs = fc.constantFrom(
    '<',
    '>',
    '&',
    '; ',
    '"',
    "'",
    '/',
    '!--',
    '-->',
    ' ',
    '\n',
    '#',
    '=',
  );
  const words = fc.constantFrom('zero', 'john@x.com', '12', 'Größe', '🧗');
  const plain = fc.array(fc.oneof(signs, words), { maxLength: 20 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(plain, (text) => {
      expect(readableText(text)).toBe(text);
      const beside = readableText(`<b>First</b> ${text}`);
      // A comment of HTML that begins with its end is empty.
      const comment = /<!--(?:-?>|[^]*?-->)/g;
      const letters = (said: string) => said.replace(comment, '').replace(/\s/g, '');
      expect(letters(beside)).toBe(letters(`First${text}`));
    }),
    runs(300),
  );
});

test.each([
  '<b>'.repeat(500),
  '<!--'.repeat(50_000) + '<b>',
  '<p title="'.repeat(20_000),
  '&'.repeat(200_000) + '&amp;',
])('a long text of one sign is read in one pass', (text) => {
  expect(readableText(text).length).toBeLessThanOrEqual(text.length);
});

test('no attribute reaches the parser, as a strict policy reports handlers even where none runs', () => {
  const parse = jest.spyOn(DOMParser.prototype, 'parseFromString');
  expect(readableText('<b onclick="go()">Bold</b> <img src="x" onerror="go()"> &amp; more')).toBe(
    'Bold  & more',
  );
  expect(parse.mock.calls[0]?.[0]).not.toMatch(/onclick|onerror|src/);
  parse.mockRestore();
});
