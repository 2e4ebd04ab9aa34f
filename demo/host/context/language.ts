interface Language {
  /** BCP 47, for Intl. */
  readonly tag: string;
  readonly name: string;
  readonly isRTL: boolean;
}

/** The LCID that Windows gives its own pseudo-language: longer English, to see what gets clipped. */
export const PSEUDO_LANGUAGE = 1281;

/** The one that it gives to mirrored text: here plain English, to see and to name all from right to left. */
export const MIRRORED_LANGUAGE = 2559;

/** What nobody speaks. */
export const INVENTED_LANGUAGES: readonly number[] = [PSEUDO_LANGUAGE, MIRRORED_LANGUAGE];

const ENGLISH: Language = { tag: 'en-US', name: 'English', isRTL: false };

/**
 * The languages the host offers, by LCID. Arabic keeps the Gregorian calendar and Latin digits,
 * so that one row can be compared across languages.
 */
export const LANGUAGES: ReadonlyMap<number, Language> = new Map([
  [1033, ENGLISH],
  [1031, { tag: 'de-DE', name: 'German', isRTL: false }],
  [1036, { tag: 'fr-FR', name: 'French', isRTL: false }],
  [1025, { tag: 'ar-SA-u-ca-gregory-nu-latn', name: 'Arabic', isRTL: true }],
  [2052, { tag: 'zh-CN', name: 'Chinese (simplified)', isRTL: false }],
  [1043, { tag: 'nl-NL', name: 'Dutch', isRTL: false }],
  [1037, { tag: 'he-IL', name: 'Hebrew', isRTL: true }],
  [1081, { tag: 'hi-IN', name: 'Hindi', isRTL: false }],
  [1040, { tag: 'it-IT', name: 'Italian', isRTL: false }],
  [1041, { tag: 'ja-JP', name: 'Japanese', isRTL: false }],
  [1042, { tag: 'ko-KR', name: 'Korean', isRTL: false }],
  [1045, { tag: 'pl-PL', name: 'Polish', isRTL: false }],
  [1046, { tag: 'pt-BR', name: 'Portuguese (Brazil)', isRTL: false }],
  [3082, { tag: 'es-ES', name: 'Spanish', isRTL: false }],
  [1055, { tag: 'tr-TR', name: 'Turkish', isRTL: false }],
  [PSEUDO_LANGUAGE, { tag: 'en-US', name: 'Pseudo (40 % longer)', isRTL: false }],
  [MIRRORED_LANGUAGE, { ...ENGLISH, name: 'English, right to left', isRTL: true }],
]);

export function languageOf(languageId: number): Language {
  return LANGUAGES.get(languageId) ?? ENGLISH;
}
