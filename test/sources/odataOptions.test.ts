import fc from 'fast-check';
import {
  odataOptions,
  optionsOfNextLink,
} from '../../CustomerInsightsTimeline/sources/odataOptions';

function optionsFor(customerId: string, condition: string | null = null): string {
  return odataOptions({
    select: ['msdynci_title', 'msdynci_rangeindex', 'msdynci_title'],
    customerColumn: 'msdynci_customerid',
    customerId,
    condition,
    orderBy: 'msdynci_rangeindex desc',
  });
}

test('names each column once, the quoted customer and the order', () => {
  expect(optionsFor('ce75')).toBe(
    "?$select=msdynci_title,msdynci_rangeindex&$filter=msdynci_customerid eq 'ce75'&$orderby=msdynci_rangeindex desc",
  );
});

test('asks for what else a row must meet beside being the customer’s', () => {
  expect(optionsFor('ce75', "(a eq 'x' or a eq 'y')")).toContain(
    "&$filter=msdynci_customerid eq 'ce75' and (a eq 'x' or a eq 'y')&",
  );
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

test.each([[null], [undefined], [''], ['https://contoso.crm.dynamics.com/rows']])(
  'has no next page for the link %p',
  (link) => {
    expect(optionsOfNextLink(link)).toBeNull();
  },
);
