/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { COUNT_KEYS, readStrings } from '../../CustomerInsightsTimeline/strings/Strings';
import { TEXT_KEYS } from '../../CustomerInsightsTimeline/strings/textKeys';
import { parseResx } from '../../demo/host/context/resx';

const FOLDER = 'CustomerInsightsTimeline/strings';
/** Both controls share one set of texts, each by a path of its own. */
const manifests = ['CustomerInsightsTimeline', 'CustomerInsightsTimelineDataset'].map((control) =>
  readFileSync(`${control}/ControlManifest.Input.xml`, 'utf8'),
);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.resx'));
const languages = files.map(
  (name) => [name, parseResx(readFileSync(`${FOLDER}/${name}`, 'utf8'))] as const,
);
const english =
  languages.find(([name]) => name.includes('.1033.'))?.[1] ?? new Map<string, string>();

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

describe.each(languages)('%s', (name, texts) => {
  test('is named by both manifests', () => {
    const naming = manifests.filter((manifest) => manifest.includes(`strings/${name}"`));
    expect(naming).toHaveLength(manifests.length);
  });

  test('has a text for every key of the controls and the manifests', () => {
    const missing = [...TEXT_KEYS, ...manifestKeys].filter((key) => !texts.get(key)?.trim());
    expect(missing).toEqual([]);
  });

  test('has every plural form that its language uses', () => {
    const { pluralCategories } = new Intl.PluralRules(texts.get('Locale')).resolvedOptions();
    const missing = COUNT_KEYS.flatMap((key) =>
      pluralCategories.map((form) => `${key}_${form}`).filter((form) => !texts.get(form)?.trim()),
    );
    expect(missing).toEqual([]);
  });

  test('has no text that nobody asks for', () => {
    const asked = new Set<string>([...TEXT_KEYS, ...manifestKeys]);
    const unasked = [...texts.keys()].filter(
      (key) => !asked.has(key) && !COUNT_KEYS.some((count) => key.startsWith(`${count}_`)),
    );
    expect(unasked).toEqual([]);
  });

  test('fills in the same values as the English text', () => {
    const values = (text: string | undefined) => [...new Set(text?.match(/\{\d\}/g))].sort();
    const different = TEXT_KEYS.filter(
      (key) => values(texts.get(key)).join() !== values(english.get(key)).join(),
    );
    expect(different).toEqual([]);
  });
});

test('a count takes the plural form of the language', () => {
  const strings = readStrings((key) => english.get(key) ?? key);
  expect(strings.count('Notice_Undated', 1, '1')).toMatch(/^1 activity has/);
  expect(strings.count('Notice_Undated', 1200, '1,200')).toMatch(/^1,200 activities have/);
});

test('every key is read by the controls, as it stands or by its beginning', () => {
  const beginnings = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, beginning = '']) => beginning);
  const unread = [...TEXT_KEYS, ...COUNT_KEYS].filter(
    (key) => !code.includes(`'${key}'`) && !beginnings.some((each) => key.startsWith(each)),
  );
  expect(unread).toEqual([]);
});
