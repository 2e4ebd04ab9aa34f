import { readLink } from '../link';
import { dayOf } from '../time/days';
import { readTimestamp } from '../time/timestamp';
import type { FieldValue } from './Field';
import { wordsOf } from './fieldName';
import { moneyIn, namesMoney } from './money';

/** What else the record says that gives a value its meaning. */
export interface Siblings {
  /** ISO 4217 code of the record, if it names one. */
  readonly currency: string | null;
  /** The best rating that the record's scale has, if it names one. */
  readonly bestRating: number | null;
}

const PLAIN_NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,9})?$/;
const IDENTIFIER_WORDS = new Set([
  'id',
  'no',
  'number',
  'nr',
  'code',
  'key',
  'sku',
  'ean',
  'gtin',
  'zip',
  'postal',
  'postcode',
  'phone',
  'reference',
  'ref',
  'serial',
  'barcode',
  'iban',
  'uuid',
  'guid',
  'year',
]);
const TIME_WORDS = new Set(['date', 'time', 'timestamp', 'at', 'on', 'datetime']);
const RATING_WORDS = new Set(['rating', 'stars']);
const GUID = /^\{?[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
/** How older .NET serialisers write an instant. */
const DOTNET_DATE = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;
/** A clock time without a zone is nobody's instant: it is shown as it stands. */
const ZONELESS = /[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/i;
/** A host name before a dot, as people write addresses without a scheme. */
const WEB_ADDRESS = /^(https?|mailto|tel):/i;
const E_MAIL = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/;

/** Gives a text, number, yes/no or null its type, by its name and its form. */
export function scalarValue(
  name: string,
  value: string | number | boolean | null,
  siblings: Siblings,
): FieldValue {
  if (value === null) return { kind: 'nothing' };
  if (typeof value === 'boolean') return { kind: 'yesNo', value };
  const words = wordsOf(name);
  if (typeof value === 'number') return numberValue(words, value, String(value), siblings);
  const text = value.trim();
  if (text === '') return { kind: 'nothing' };
  if (PLAIN_NUMBER.test(text)) return numberValue(words, Number(text), text, siblings);
  return textValue(words, text, value, siblings);
}

function numberValue(
  words: readonly string[],
  value: number,
  text: string,
  { currency, bestRating }: Siblings,
): FieldValue {
  if (!Number.isFinite(value)) return { kind: 'text', text };
  if (words.some((word) => IDENTIFIER_WORDS.has(word))) return { kind: 'identifier', text };
  const instant = words.some((word) => TIME_WORDS.has(word)) ? unixTime(text) : null;
  if (instant !== null) return { kind: 'instant', ms: instant };
  if (words.some((word) => RATING_WORDS.has(word))) {
    const outOf = bestRating ?? (value <= 5 ? 5 : 10);
    if (value >= 0 && value <= outOf) return { kind: 'rating', value, outOf };
  }
  if (namesMoney(words)) return { kind: 'money', amount: value, currency };
  return { kind: 'number', value };
}

function textValue(
  words: readonly string[],
  text: string,
  asWritten: string,
  siblings: Siblings,
): FieldValue {
  if (GUID.test(text)) return { kind: 'identifier', text };
  if (/^(true|false)$/i.test(text)) return { kind: 'yesNo', value: text.toLowerCase() === 'true' };
  // "BMW 320" looks like money as well: without a name that says so, it takes a decimal point.
  const namedMoney = namesMoney(words);
  const money =
    namedMoney || text.includes('.') ? moneyIn(text, namedMoney ? siblings.currency : null) : null;
  if (money) return money;
  const known = timeValue(text) ?? linkValue(text);
  if (known) return known;
  const identifies = words.some((word) => IDENTIFIER_WORDS.has(word)) && !/\s/.test(text);
  return identifies ? { kind: 'identifier', text } : { kind: 'text', text: asWritten };
}

function timeValue(text: string): FieldValue | null {
  const dotNet = DOTNET_DATE.exec(text);
  if (dotNet) {
    const ms = new Date(Number(dotNet[1])).getTime();
    return Number.isNaN(ms) ? null : { kind: 'instant', ms };
  }
  const timestamp = ZONELESS.test(text) ? null : readTimestamp(text);
  if (!timestamp) return null;
  return timestamp.dateOnly
    ? { kind: 'date', day: dayOf(timestamp, () => 0) }
    : { kind: 'instant', ms: timestamp.ms };
}

function linkValue(text: string): FieldValue | null {
  if (E_MAIL.test(text)) return { kind: 'link', href: `mailto:${text}`, text };
  const link = WEB_ADDRESS.test(text) ? readLink(text) : null;
  return link?.kind === 'safe' ? { kind: 'link', href: link.href, text } : null;
}

/** Ten digits of seconds or thirteen of milliseconds; null for any other number. */
function unixTime(text: string): number | null {
  if (/^\d{10}$/.test(text)) return Number(text) * 1000;
  return /^\d{13}$/.test(text) ? Number(text) : null;
}
