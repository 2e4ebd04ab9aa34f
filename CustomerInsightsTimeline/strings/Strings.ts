import type { CountKey } from './countKeys';
import type { TextKey } from './textKeys';

/** All that the control says, in the user's language. */
export interface Strings {
  /** The BCP 47 tag of the language that the texts are in. */
  readonly locale: string;
  /** `{0}`, `{1}` … in the text become the arguments. */
  readonly text: (key: TextKey, ...values: readonly string[]) => string;
  /** Takes the plural form of the language for the count; `{0}` becomes the count, as formatted. */
  readonly count: (
    key: CountKey,
    count: number,
    formatted: string,
    ...values: readonly string[]
  ) => string;
  /** A count, as formatted; "12+" where it is not final and may grow with what is loaded next. */
  readonly soFar: (formatted: string, final: boolean) => string;
}

/**
 * Reads the texts through the host's `getString`. A language that the control does not ship comes
 * in English from the host, and its locale with it, so that dates and words never mix.
 */
export function readStrings(
  getString: (key: string) => string,
  locale = getString('Locale'),
): Strings {
  const plural = new Intl.PluralRules(locale);
  return {
    locale,
    text: (key, ...values) => fill(getString(key), values),
    count: (key, count, formatted, ...values) =>
      fill(getString(`${key}_${plural.select(count)}`), [formatted, ...values]),
    soFar: (formatted, final) =>
      final ? formatted : fill(getString('Count_AtLeast'), [formatted]),
  };
}

function fill(text: string, values: readonly string[]): string {
  return text.replace(
    /\{(\d)\}/g,
    (placeholder, index: string) => values[Number(index)] ?? placeholder,
  );
}
