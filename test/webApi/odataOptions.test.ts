import fc from 'fast-check';
import {
  equalsAny,
  odataOptions,
  optionsOfNextLink,
  textLiteral,
} from '../../CustomerInsightsTimeline/webApi/odata';

function optionsFor(customerId: string): string {
  return odataOptions({
    select: ['msdynci_title', 'msdynci_rangeindex', 'msdynci_title'],
    filter: equalsAny('msdynci_customerid', [customerId]),
    orderBy: 'msdynci_rangeindex desc',
  });
}

test('names each column once, the quoted customer and the order', () => {
  expect(optionsFor('ce75')).toBe(
    "?$select=msdynci_title,msdynci_rangeindex&$filter=msdynci_customerid eq 'ce75'&$orderby=msdynci_rangeindex desc",
  );
});

test('asks for all columns where none are named', () => {
  expect(odataOptions({ select: null, filter: 'a eq 1', orderBy: null })).toBe('?$filter=a eq 1');
});

test('writes any of several texts as equalities, since no operator is documented for it', () => {
  expect(equalsAny('name', ["O'Brien", 'b'])).toBe("name eq 'O%27%27Brien' or name eq 'b'");
});

test('whatever the CustomerId holds stays within its quotes and comes back unharmed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (customerId) => {
      const options = optionsFor(customerId);
      const filter = new URLSearchParams(options.slice(1)).get('$filter') ?? '';
      const literal = /^msdynci_customerid eq '(.*)'$/su.exec(filter)?.[1] ?? '';
      expect(literal.replaceAll("''", '')).not.toContain("'");
      expect(literal.replaceAll("''", "'")).toBe(customerId);
    }),
  );
});

test('passes on everything from the first question mark of a next link, unchanged', () => {
  const link =
    "https://contoso.crm.dynamics.com/api/data/v9.2/rows?$filter=a%20eq%20'%3F'&$skiptoken=%253Ccookie%2520a%253D%25221%2522%253E";
  expect(optionsOfNextLink(link)).toBe(link.slice(link.indexOf('?')));
});

test.each([[null], [undefined], ['']])('has no next page for the link %p', (link) => {
  expect(optionsOfNextLink(link)).toBeNull();
});

test('gives back a next link without a question mark, as more rows exist', () => {
  const link = 'https://contoso.crm.dynamics.com/rows';
  expect(optionsOfNextLink(link)).toBe(link);
});

test.each(['\ud800', 'a\udc00b', '\ud83d\ud83d\ude00', '\ude00\ud83d'])(
  'half a character in a value keeps nobody from asking',
  (text) => {
    const literal = decodeURIComponent(textLiteral(text));
    expect(literal).toContain('\ufffd');
    expect(literal.includes('\ud83d\ude00')).toBe(text.includes('\ud83d\ude00'));
  },
);
