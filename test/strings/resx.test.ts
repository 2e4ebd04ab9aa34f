/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { COUNT_KEYS, readStrings } from '../../CustomerInsightsTimeline/strings/Strings';
import { DOCUMENTED_FIELDS, TEXT_KEYS } from '../../CustomerInsightsTimeline/strings/textKeys';
import { INVENTED_LANGUAGES, LANGUAGES, languageOf } from '../../demo/host/context/language';
import { englishStrings } from '../support/englishStrings';
import { languageTexts } from '../support/languageTexts';

/** Both controls share one set of texts, each by a path of its own. */
const manifests = ['CustomerInsightsTimeline', 'CustomerInsightsTimelineDataset'].map((control) =>
  readFileSync(`${control}/ControlManifest.Input.xml`, 'utf8'),
);
const languages = languageTexts();
const fieldKeys = DOCUMENTED_FIELDS.map((field) => `Semantic_${field}`);
const english = englishStrings();

/** The counts that are shown as more than a number: "one match" would drop the plus of "1+". */
const MAY_GROW: readonly (typeof COUNT_KEYS)[number][] = [
  'Loaded_BackTo_More',
  'Loaded_BackTo_All',
  'Loaded_UpTo_More',
  'Loaded_UpTo_All',
  'Loaded_Undated_All',
  'Loaded_Unordered',
  'Loaded_Unordered_Of',
  'Loading_SoFar',
  'Order_Lines',
  'Overview_Summary',
  'Search_Matches',
  'Search_Place',
];

/** The code of the controls, without the lists of keys. */
const code = ['CustomerInsightsTimeline', 'CustomerInsightsTimelineDataset']
  .flatMap((control) =>
    readdirSync(control, { recursive: true, encoding: 'utf8' }).map((name) => `${control}/${name}`),
  )
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('Keys.ts'))
  .map((name) => readFileSync(name, 'utf8'))
  .join();

/** The keys that the manifests show to makers. */
const manifestKeys = [
  ...manifests.join().matchAll(/(?:display-name|description)-key="(\w+)"/g),
].map((match) => match[1] ?? '');

describe.each(languages)('$file', ({ file, languageId, texts }) => {
  test('is named by both manifests', () => {
    const naming = manifests.filter((manifest) => manifest.includes(`strings/${file}"`));
    expect(naming).toHaveLength(manifests.length);
  });

  test('has a text for every key of the controls and the manifests', () => {
    const missing = [...TEXT_KEYS, ...fieldKeys, ...manifestKeys].filter(
      (key) => !texts.get(key)?.trim(),
    );
    expect(missing).toEqual([]);
  });

  const plurals = new Intl.PluralRules(texts.get('Locale'));
  const { pluralCategories } = plurals.resolvedOptions();
  const forms = COUNT_KEYS.flatMap((key) =>
    pluralCategories.map((category) => ({ key, category, form: `${key}_${category}` })),
  );

  test('has every plural form that its language uses', () => {
    expect(forms.map(({ form }) => form).filter((form) => !texts.get(form)?.trim())).toEqual([]);
  });

  test('has no text that nobody asks for', () => {
    const asked = new Set<string>([
      ...TEXT_KEYS,
      ...fieldKeys,
      ...manifestKeys,
      ...forms.map(({ form }) => form),
    ]);
    expect([...texts.keys()].filter((key) => !asked.has(key))).toEqual([]);
  });

  test('fills in the same values as the English text', () => {
    const different = TEXT_KEYS.filter(
      (key) => valuesOf(texts.get(key)).join() !== valuesOf(english.get(key)).join(),
    );
    expect(different).toEqual([]);
  });

  test('fills in the values in every plural form; one for a single number may leave that out', () => {
    const different = forms.filter(({ key, category, form }) => {
      const [number, ...others] = valuesOf(english.get(`${key}_other`));
      const [first, ...rest] = valuesOf(texts.get(form));
      if (first === number) return rest.join() !== others.join();
      return (
        !isSingleNumber(plurals, category) || valuesOf(texts.get(form)).join() !== others.join()
      );
    });
    expect(different).toEqual([]);
  });

  test('keeps the number in every form of a count that may be "2+" or "1 of 2"', () => {
    const dropped = forms.filter(
      ({ key, category, form }) =>
        MAY_GROW.includes(key) && category !== 'zero' && !texts.get(form)?.includes('{0}'),
    );
    expect(dropped.map(({ form }) => form)).toEqual([]);
  });

  test('is offered by the demo under its own locale', () => {
    const locale = new Intl.Locale(texts.get('Locale') ?? '');
    const offered = new Intl.Locale(languageOf(languageId).tag);
    expect(LANGUAGES.has(languageId)).toBe(true);
    expect(offered.language).toBe(locale.language);
    expect([undefined, offered.region]).toContain(locale.region);
  });
});

/** The values that a text fills in, each once and in order. */
function valuesOf(text: string | undefined): readonly string[] {
  return [...new Set(text?.match(/\{\d\}/g))].sort();
}

/** Whether "one day" says it all: the form is that of one count. None is said in other words. */
function isSingleNumber(plurals: Intl.PluralRules, category: string): boolean {
  if (category === 'zero') return true;
  const counts = Array.from({ length: 200 }, (_, index) => index + 1);
  return counts.filter((count) => plurals.select(count) === category).length === 1;
}

test('the demo offers the languages of the control and the invented ones, and no others', () => {
  const offered = [...LANGUAGES.keys()].filter((id) => !INVENTED_LANGUAGES.includes(id));
  expect(offered.sort()).toEqual(languages.map(({ languageId }) => languageId).sort());
});

test('English is the last language of each manifest, where the harness takes its texts', () => {
  for (const manifest of manifests) {
    const ids = [...manifest.matchAll(/\.(\d+)\.resx"/g)].map(([, id]) => id);
    expect(ids.at(-1)).toBe('1033');
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('a count takes the plural form of the language', () => {
  const strings = readStrings((key) => english.get(key) ?? key);
  expect(strings.plural('Notice_Undated', 1, '1')).toMatch(/^1 activity has/);
  expect(strings.plural('Notice_Undated', 1200, '1,200')).toMatch(/^1,200 activities have/);
});

test('a plural form that the texts lack reads as that of other counts', () => {
  const texts = new Map([['Group_Activities_other', '{0} פעילויות']]);
  const strings = readStrings((key) => texts.get(key) ?? key, 'ar');
  expect(strings.plural('Group_Activities', 2, '2')).toBe('2 פעילויות');
});

test.each([
  ['en-US', 'Order, Refund, and Visit', 'Order or Refund'],
  ['fr', 'Order, Refund et Visit', 'Order ou Refund'],
  ['ja', 'Order、Refund、Visit', 'OrderまたはRefund'],
])('names are listed as one lists them in %s', (locale, three, either) => {
  const strings = readStrings((key) => key, locale);
  expect(strings.list(['Order', 'Refund', 'Visit'])).toBe(three);
  expect(strings.list(['Order', 'Refund'], 'disjunction')).toBe(either);
  expect(strings.list(['Order'])).toBe('Order');
  expect(strings.list([])).toBe('');
});

test('every key is read by the controls, as it stands or by its beginning', () => {
  const beginnings = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, beginning = '']) => beginning);
  const unread = [...TEXT_KEYS, ...fieldKeys, ...COUNT_KEYS].filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !code.includes(`="${key}"`) &&
      !beginnings.some((each) => key.startsWith(each)),
  );
  expect(unread).toEqual([]);
});
