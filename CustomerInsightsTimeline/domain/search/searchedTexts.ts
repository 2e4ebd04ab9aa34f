import type { Activity } from '../activity/Activity';
import { hrefOf } from '../link';
import { decodeSemanticData } from '../semantic/decodeSemanticData';
import type { Field, FieldValue } from '../semantic/Field';
import type { RatingScale } from '../semantic/scalarValue';
import type { OffsetAt } from '../time/calendar';
import { startOfDay, wallClock } from '../time/calendar';

type SingleValue = Exclude<FieldValue, { readonly kind: 'group' }>;

/** How the screen writes what an activity says: the domain knows neither language nor formats. */
export interface ShownWords {
  readonly typeLabel: (activity: Activity) => string;
  /** The scale of its ratings that name none, or null. */
  readonly ratingScale: (activity: Activity) => RatingScale | null;
  /** Its fields in the words of the screen, without those that are not shown. */
  readonly fields: (fields: readonly Field[], activity: Activity) => readonly Field[];
  readonly value: (value: SingleValue) => string;
  /** How the source may have written it, where that is another way. */
  readonly spellings: (value: SingleValue) => readonly string[];
}

export interface SearchedTexts {
  /** As they are shown, in which search looks everywhere. */
  readonly shown: readonly string[];
  /** In which it looks at the beginning alone: what nobody sees has to be typed from its start. */
  readonly spellings: readonly string[];
}

/**
 * The texts of an activity that search looks in, as they are shown. SemanticData is decoded without
 * being remembered: twenty thousand decoded activities would fill the memory for a few words each.
 */
export function searchedTexts(activity: Activity, words: ShownWords): SearchedTexts {
  const { fields: decoded, rest } = decodeSemanticData(
    activity.semanticData,
    words.ratingScale(activity),
  );
  const fields = words.fields(decoded, activity);
  const own = [
    words.typeLabel(activity),
    activity.typeDisplay,
    activity.title,
    activity.description,
    activity.source,
    activity.sourceActivityId,
    activity.activityId,
    activity.unreadableRangeIndex,
    hrefOf(activity.url) ? null : activity.url,
    rest?.text ?? null,
  ];
  const values = fields.flatMap(valuesOf);
  return {
    shown: [
      ...own.filter((text) => text !== null),
      ...fields.flatMap(labelsOf),
      ...values.map(words.value),
    ],
    spellings: values.flatMap(words.spellings),
  };
}

function valuesOf({ value }: Field): readonly SingleValue[] {
  return value.kind === 'group' ? value.fields.flatMap(valuesOf) : [value];
}

/** An item of a list has no label of its own: what is shown for it is a number that we give it. */
function labelsOf({ label, value }: Field): readonly string[] {
  const inner = value.kind === 'group' ? value.fields.flatMap(labelsOf) : [];
  return label === '' ? inner : [label, ...inner];
}

/**
 * How data writes what the screen writes for people: 12500, 1249.90 CHF, 2024-03-09. People who copy a
 * value from another system type it so.
 */
export function spellingsOf(value: SingleValue, offsetAt: OffsetAt): readonly string[] {
  if (value.kind === 'number' || value.kind === 'rating') return [String(value.value)];
  if (value.kind === 'money') return moneySpellings(value.amount, value.currency);
  if (value.kind === 'date')
    return isoSpellings(startOfDay(value.day)).map((text) => text.replace(/T.*/, ''));
  if (value.kind !== 'instant') return [];
  return [
    ...isoSpellings(value.ms),
    ...isoSpellings(wallClock(value.ms, offsetAt)).map((text) => text.replace('T', ' ')),
  ];
}

function moneySpellings(amount: number, currency: string | null): readonly string[] {
  const amounts = [...new Set([String(amount), amount.toFixed(2)])];
  return currency === null
    ? amounts
    : amounts.flatMap((text) => [`${text} ${currency}`, `${currency} ${text}`]);
}

function isoSpellings(ms: number): readonly string[] {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? [] : [date.toISOString()];
}
