import { countsThings, namesMoney } from './money';

/** Words that make a name one of an identifier, wherever they stand in it. */
const IDENTIFIER_WORDS = new Set(
  (
    'id no number nr num code key sku ean gtin upc isbn zip postal postcode phone telephone tel ' +
    'mobile cell cellphone fax msisdn imei reference ref serial barcode iban uuid guid'
  ).split(' '),
);

/** What has a number by which people know it; an invoice's total or a count of tickets is none. */
const NUMBERED_THINGS = new Set(
  'invoice ticket order case booking contract voucher receipt parcel tracking year'.split(' '),
);

/** Whether a name, in words, is that of an identifier: `MobilePhone1`, `OrderNo`. */
export function namesIdentifier(words: readonly string[]): boolean {
  if (countsThings(words)) return false;
  return words.some((word) => IDENTIFIER_WORDS.has(word.replace(/\d+$/, '')));
}

/** The same of a name whose value is a number: an `Invoice` of 20240117 is no quantity. */
export function namesNumberedThing(words: readonly string[]): boolean {
  return (
    namesIdentifier(words) ||
    (NUMBERED_THINGS.has(words[words.length - 1] ?? '') && !namesMoney(words))
  );
}
