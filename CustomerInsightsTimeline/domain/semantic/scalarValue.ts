import { addressText, GUID, readLink } from '../link';
import {
  countsAsInstant,
  DAY_MS,
  FIRST_INSTANT,
  readTimestamp,
  unixInstant,
} from '../time/instant';
import type { FieldValue } from './Field';
import { readDuration } from './Field';
import { namesIdentifier, namesNumberedThing, plainName, wordsOf } from './fieldName';
import { moneyIn, namesMoney } from './money';

/** What else the record says that gives a value its meaning. */
export interface Siblings {
  /** ISO 4217 code of the record, if it names one. */
  readonly currency: string | null;
  /** The best rating that the record's scale has, if it names one. */
  readonly bestRating: number | null;
  /** The best rating of its fields that name none, as others say it. */
  readonly saidScale?: RatingScale | null;
}

/** The best rating of all fields, or by the plain name of each. */
export type RatingScale = number | ReadonlyMap<string, number>;

const PLAIN_NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,9})?$/;
/** Spark writes all 38 digits of a decimal. */
const LONGEST_DECIMAL = 48;
const TIME_WORDS = /^(date|time|timestamp|at|on|datetime)$/;
/** Words of names that say a day: at exactly midnight UTC, none of them means a time of day. */
const DAY_WORDS =
  /birth|^dob$|^since$|^until$|^expir|^due|^anniversary$|^renewal$|^day$|^(?!up).*date$/;
const CLOCK_WORDS = /^(time|timestamp|datetime|at)$/;
const RATING_WORDS = /^(rating|stars)$/;
/** Words that make a rating's name one of the end of its scale. */
const SCALE_WORDS = /^(max|maximum|scale|best)$/;
const RATING_ON_SCALE = /^(\d{1,3}(?:\.\d{1,3})?) ?(?:\/|out of) ?(\d{1,3})$/;
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
  const scale = siblings.bestRating ?? scaleIn(siblings.saidScale ?? null, name);
  const around = { currency: siblings.currency, scale };
  if (typeof value === 'number') return numberValue(words, value, String(value), around);
  const text = value.trim();
  if (text === '') return { kind: 'nothing' };
  const digits = PLAIN_NUMBER.test(text) ? text : withoutPadding(text);
  if (PLAIN_NUMBER.test(digits)) return numberValue(words, Number(digits), digits, around);
  return textValue(words, text, value, siblings);
}

/** The best rating of a scale that a field gives for its record, or null. */
export function bestRatingIn(words: readonly string[], value: unknown): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  if (!words.includes('rating') || !words.some((word) => SCALE_WORDS.test(word))) return null;
  const best = Number(value);
  return best > 0 && best <= 100 ? best : null;
}

/** `10000.000000000000000000` is 10000, as Spark writes decimals: zeros at the end carry nothing. */
function withoutPadding(text: string): string {
  const isDecimal = text.length <= LONGEST_DECIMAL && /^-?\d+\.\d+$/.test(text);
  return isDecimal ? text.replace(/\.?0+$/, '') : text;
}

function numberValue(
  words: readonly string[],
  value: number,
  text: string,
  { currency, scale }: { readonly currency: string | null; readonly scale: number | null },
): FieldValue {
  if (!Number.isFinite(value)) return { kind: 'text', text };
  if (namesNumberedThing(words)) return { kind: 'identifier', text };
  const ms = words.some((word) => TIME_WORDS.test(word)) ? unixTime(text) : null;
  const time = ms === null ? null : instantValue(words, ms);
  if (time) return time;
  return (
    ratingValue(words, value, scale) ??
    (namesMoney(words) ? { kind: 'money', amount: value, currency } : { kind: 'number', value })
  );
}

/** A rating without a scale that anybody names is a number: 4 may be out of 5 or out of 10. */
function ratingValue(
  words: readonly string[],
  value: number,
  outOf: number | null,
): FieldValue | null {
  if (outOf === null || value < 0 || value > outOf) return null;
  return namesRating(words) ? { kind: 'rating', value, outOf } : null;
}

/** Whether a name is that of a rating, and not of the end of its scale. */
export function namesRating(words: readonly string[]): boolean {
  return (
    words.some((word) => RATING_WORDS.test(word)) && !words.some((word) => SCALE_WORDS.test(word))
  );
}

function scaleIn(said: RatingScale | null, name: string): number | null {
  return said === null || typeof said === 'number' ? said : (said.get(plainName(name)) ?? null);
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
  const [, rated, scale] = RATING_ON_SCALE.exec(text) ?? [];
  const known =
    timeValue(words, text) ??
    linkValue(text) ??
    (scale === undefined ? null : ratingValue(words, Number(rated), Number(scale)));
  if (known) return known;
  // A `RelatedOrder` of SO-769553 names an order; one of "the blue one" does not.
  const identifies =
    !/\s/.test(text) && (namesIdentifier(words) || (/\d/.test(text) && namesNumberedThing(words)));
  return identifies ? { kind: 'identifier', text } : { kind: 'text', text: asWritten };
}

function timeValue(words: readonly string[], text: string): FieldValue | null {
  const parts = readDuration(words, text);
  if (parts) return { kind: 'duration', parts };
  const dotNet = DOTNET_DATE.exec(text);
  if (dotNet) return instantValue(words, Number(dotNet[1]));
  const timestamp = ZONELESS.test(text) ? null : readTimestamp(text);
  if (!timestamp) return null;
  return timestamp.dateOnly && timestamp.ms !== FIRST_INSTANT
    ? { kind: 'date', day: timestamp.ms / DAY_MS }
    : instantValue(words, timestamp.ms);
}

/** Null for an instant outside the years 1 to 9999. */
function instantValue(words: readonly string[], ms: number): FieldValue | null {
  // .NET writes the first instant for a date that nobody has set.
  if (ms === FIRST_INSTANT) return { kind: 'nothing' };
  if (!countsAsInstant(ms)) return null;
  const isDay =
    ms % DAY_MS === 0 &&
    words.some((word) => DAY_WORDS.test(word)) &&
    !words.some((word) => CLOCK_WORDS.test(word));
  return isDay ? { kind: 'date', day: ms / DAY_MS } : { kind: 'instant', ms: ms + 0 };
}

function linkValue(text: string): FieldValue | null {
  if (E_MAIL.test(text)) return { kind: 'link', href: `mailto:${text}`, text };
  const link = WEB_ADDRESS.test(text) ? readLink(text) : null;
  return link?.kind === 'safe'
    ? { kind: 'link', href: link.href, text: addressText(text, link.href) }
    : null;
}

/** Ten digits of seconds or thirteen of milliseconds, with a fraction or without; else null. */
function unixTime(text: string): number | null {
  return /^\d{10}(\d{3})?(\.\d+)?$/.test(text) ? unixInstant(Number(text)) : null;
}
