import type { TextKey } from './textKeys';

/** The keys of texts that depend on a count; each has a key per plural form, as `Late_one`. */
export const COUNT_KEYS = [
  'Loaded_BackTo_More',
  'Loaded_BackTo_All',
  'Loaded_UpTo_More',
  'Loaded_UpTo_All',
  'Loaded_Undated_All',
  'Loaded_Unordered',
  'Loaded_Unordered_Of',
  'Loading_SoFar',
  'Fresh_Show',
  'Loaded_Capped',
  'TimeLeft_Seconds',
  'TimeLeft_Minutes',
  'Group_Activities',
  'Group_AtLeast',
  'Silence_Between',
  'Silence_Since',
  'Silence_BetweenOwn',
  'Silence_SinceOwn',
  'Silence_Usually',
  'Order_Lines',
  'Run_Minutes',
  'Run_Hours',
  'Notice_Undated',
  'Notice_Unreadable',
  'State_Unreadable',
  'Notice_Late',
  'Text_More',
  'Search_MarkedFirst',
  'Print_First',
  'Focus_Missing',
  'Csv_Saved',
  'Csv_SavedAll',
  'Export_OfAll',
  'Export_OfLoaded',
  'Search_Matches',
  'Search_Place',
  'Search_InLoaded',
  'Search_InShown',
  'Search_InAll',
  'TypeSummary_CountsAll',
  'TypeSummary_CountsLoaded',
  'TypeSummary_More',
  'TypeSummary_Fewer',
  'Overview_Summary',
  'List_More',
  'Segments_Members',
  'Segments_Unreadable',
  'Filtered_OfLoaded',
  'State_FilteredOut_More',
  'Measures_More',
  'Keys_More',
  'Profile_All',
  'Insights_Found',
  'Digest_Cases',
  'Digest_Open',
  'Digest_Upcoming',
  'Fact_Items',
  'Silence_SinceOnly',
  'Settings_Faults',
] as const;

export type CountKey = (typeof COUNT_KEYS)[number];

/** All that the control says, in the user's language. */
export interface Strings {
  /** The BCP 47 tag of the language that the texts are in. */
  readonly locale: string;
  /** `{0}`, `{1}` … in the text become the values. */
  readonly text: (key: TextKey, ...values: readonly string[]) => string;
  /** The same in the plural form of the language for the count, which is not among the values by itself. */
  readonly plural: (key: CountKey, count: number, ...values: readonly string[]) => string;
  /** Names in a sentence, as the language lists them: "A, B, and C", or "A, B, or C" behind a "no". */
  readonly list: (names: readonly string[], type?: 'conjunction' | 'disjunction') => string;
}

/** Texts whose values may be numbers, which are written as the user writes them. */
export interface NumberedStrings extends Strings {
  readonly text: (key: TextKey, ...values: readonly Value[]) => string;
  readonly plural: (key: CountKey, count: number, ...values: readonly Value[]) => string;
  /** The plural form for the count, which is the first value: `{0}`. */
  readonly count: (key: CountKey, count: number, ...values: readonly Value[]) => string;
  /** A count; "12+" where it is not final and may grow with what is loaded next. */
  readonly soFar: (count: number, final: boolean) => string;
}

type Value = string | number;

/**
 * Reads the texts through the host's `getString`. A language that the control does not ship comes
 * in English from the host, and its locale with it, so that dates and words never mix.
 */
export function readStrings(
  getString: (key: string) => string,
  locale = getString('Locale'),
): Strings {
  const plural = new Intl.PluralRules(locale);
  // Browsers of other years know other forms of a language: Hebrew's `many` came and went.
  const pluralText = (key: CountKey, count: number) => {
    const form = `${key}_${plural.select(count)}`;
    const text = getString(form);
    return text === form ? getString(`${key}_other`) : text;
  };
  return {
    locale,
    text: (key, ...values) => fill(getString(key), values),
    plural: (key, count, ...values) => fill(pluralText(key, count), values),
    list: (names, type) => new Intl.ListFormat(locale, { type }).format(names),
  };
}

export function withNumbers(strings: Strings, number: (value: number) => string): NumberedStrings {
  const { text, plural } = strings;
  const written = (values: readonly Value[]) =>
    values.map((value) => (typeof value === 'number' ? number(value) : value));
  return {
    ...strings,
    text: (key, ...values) => text(key, ...written(values)),
    plural: (key, count, ...values) => plural(key, count, ...written(values)),
    count: (key, count, ...values) => plural(key, count, ...written([count, ...values])),
    soFar: (count, final) => (final ? number(count) : text('Count_AtLeast', number(count))),
  };
}

function fill(text: string, values: readonly string[]): string {
  return text.replace(
    /\{(\d)\}/g,
    (placeholder, index: string) => values[Number(index)] ?? placeholder,
  );
}
