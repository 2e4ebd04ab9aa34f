import fc from 'fast-check';
import type { ActivityExport } from '../../../CustomerInsightsTimeline/domain/export/exportedText';
import {
  entryHtml,
  entryText,
  escapeHtml,
  exportHtml,
  exportText,
} from '../../../CustomerInsightsTimeline/domain/export/exportedText';

const activityExport: ActivityExport = {
  heading: 'Nora Keller',
  notes: ['2 of 7 activities', 'As of 14:05'],
  entries: [
    {
      when: '23 Nov 2026, 14:05',
      type: 'Order',
      title: 'Order <1>',
      facts: ['CHF 5.00', 'Shipped'],
      link: 'https://example.com/?a=1&b="2"',
    },
    { when: 'no date', type: 'Visit', title: null, facts: [], link: null },
  ],
};

test('as text, an activity is a paragraph of headline, facts and link', () => {
  expect(exportText(activityExport)).toBe(
    [
      'Nora Keller',
      '2 of 7 activities',
      'As of 14:05',
      '',
      '23 Nov 2026, 14:05 · Order · Order <1>',
      'CHF 5.00 · Shipped',
      'https://example.com/?a=1&b="2"',
      '',
      'no date · Visit',
      '',
    ].join('\n'),
  );
});

test('as text, line breaks in the data forge no line', () => {
  const [entry] = activityExport.entries;
  if (!entry) throw new Error('There is no entry.');
  expect(entryText({ ...entry, title: 'a\r\nb', facts: [], link: null })).not.toMatch(/[\r\n]/);
});

test('as HTML, it is a table whose titles are the links, with every text escaped', () => {
  expect(exportHtml(activityExport)).toBe(
    '<h3>Nora Keller</h3><p>2 of 7 activities</p><p>As of 14:05</p><table><tbody>' +
      '<tr><td>23 Nov 2026, 14:05</td><td><b><a href="https://example.com/?a=1&#38;b=&#34;2&#34;">' +
      'Order · Order &#60;1&#62;</a></b><br>CHF 5.00 · Shipped</td></tr>' +
      '<tr><td>no date</td><td><b>Visit</b></td></tr></tbody></table>',
  );
});

test('as HTML, no text of the data becomes an element or ends an attribute', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('<>"\'&a /=')) });
  fc.assert(
    fc.property(text, text, text, text, (when, type, title, link) => {
      const shape = (html: string) => html.replace(/[^<>"']/g, '');
      const plain = { when: 'w', type: 't', title: 'i', facts: ['f'], link: 'l' };
      const html = entryHtml({ when, type, title, facts: [title], link });
      expect(shape(html)).toBe(shape(entryHtml(plain)));
      expect(escapeHtml(title)).not.toMatch(/[<>"']/);
    }),
  );
});
