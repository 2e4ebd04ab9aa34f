interface Language {
  /** BCP 47, for Intl. */
  readonly tag: string;
  readonly name: string;
  readonly isRTL: boolean;
}

/**
 * The languages the host offers, by LCID. Arabic keeps the Gregorian calendar and Latin digits,
 * so that one row can be compared across languages.
 */
export const LANGUAGES: ReadonlyMap<number, Language> = new Map([
  [1033, { tag: 'en-US', name: 'English', isRTL: false }],
  [1031, { tag: 'de-DE', name: 'German', isRTL: false }],
  [1036, { tag: 'fr-FR', name: 'French', isRTL: false }],
  [1025, { tag: 'ar-SA-u-ca-gregory-nu-latn', name: 'Arabic', isRTL: true }],
]);

const ENGLISH: Language = { tag: 'en-US', name: 'English', isRTL: false };

export function languageOf(languageId: number): Language {
  return LANGUAGES.get(languageId) ?? ENGLISH;
}
