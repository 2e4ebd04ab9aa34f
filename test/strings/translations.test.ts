/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { COUNT_KEYS } from '../../CustomerInsightsTimeline/strings/Strings';
import { englishStrings } from '../support/englishStrings';
import { languageTexts } from '../support/languageTexts';

const english = englishStrings();
const languages = languageTexts();

/** Keys of keyboards that bear English names. */
const KEYS = ['Page Down', 'Page Up', 'Ctrl + End', 'Ctrl + Home'];

/** Words that a language shares with English, by LCID. */
const SHARED_WORDS: Readonly<Record<number, readonly string[]>> = {
  1025: ['customer-timeline-{0}.csv'],
  1031: ['Feedback', 'Version {0}'],
  1036: ['Date', 'Source', 'Type', 'Segments', 'Version {0}'],
  1040: ['Feedback', 'No', 'Timestamp'],
  1043: ['Week', 'Order', 'Feedback', 'Item {0}', 'Type', 'Filters'],
  1046: ['Insights', 'Insights ({0})', 'Item {0}', '{0} item'],
  3082: ['No'],
};

/** The quotation marks of each language, by LCID. */
const QUOTATION_MARKS: Readonly<Record<number, string>> = {
  1025: '«»',
  1031: '„“',
  1033: '“”',
  1036: '«»',
  1037: '"',
  1040: '“”',
  1041: '「」',
  1042: '“”‘’',
  1043: '‘’',
  1045: '„”',
  1046: '“”',
  1055: '“”',
  1081: '“”',
  2052: '“”',
  3082: '«»',
};

/** The words that the glossary rules out, by the name of their language. */
const RULED_OUT = [
  ...readFileSync('docs/glossary.md', 'utf8')
    .replace(/^[^]*\n## Words that the texts do not use\n/, '')
    .replace(/\n## [^]*$/, '')
    .matchAll(/^\| ([A-Z]\w*) +\| (\S.*?) +\| \S.*\|$/gm),
].map(([, language = '', word = '']) => ({ language, word }));

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** French once said "jusqu’au" of how far back and of how far forward. */
const OPPOSITES = [
  ['Loaded_BackTo', 'Loaded_UpTo'],
  ['Loaded_BackTo_More_other', 'Loaded_UpTo_More_other'],
  ['Loaded_BackTo_All_other', 'Loaded_UpTo_All_other'],
  ['Overview_Earlier', 'Overview_Later'],
  ['Overview_From', 'Overview_Until'],
  ['Period_Since', 'Period_UpTo'],
  ['Period_From', 'Period_To'],
  ['GoTo_NoneBefore', 'GoTo_NoneAfter'],
  ['Search_Older', 'Search_Newer'],
  ['TypeSummary_First', 'TypeSummary_Last'],
  ['SortOrder_NewestFirst', 'SortOrder_OldestFirst'],
] as const;

/** The English text that a text is the translation of; of a plural form, the one for many. */
function sourceOf(key: string): string {
  const count = COUNT_KEYS.find((each) => key.startsWith(`${each}_`) && !english.has(key));
  return english.get(count ? `${count}_other` : key) ?? '';
}

/** Without code: placeholders and the JSON that a maker may write. */
const proseOf = (text: string) => text.replace(/\{.*\}/g, '');
const isColumn = (key: string) => key.endsWith('_Column');

describe.each(languages)('$file', ({ languageId, texts }) => {
  const offending = (isWrong: (text: string, key: string) => boolean) =>
    [...texts].filter(([key, text]) => isWrong(text, key));

  test('is translated', () => {
    const shared = [...KEYS, ...(SHARED_WORDS[languageId] ?? [])];
    const copies = offending(
      (text, key) =>
        languageId !== 1033 &&
        !isColumn(key) &&
        text === sourceOf(key) &&
        /[a-z]{2}/i.test(proseOf(text)) &&
        !shared.includes(text),
    );
    expect(copies).toEqual([]);
  });

  test('writes an ellipsis as one character, with no blank before it', () => {
    expect(offending((text) => /\s…|\.\.\./.test(text))).toEqual([]);
  });

  test('has no blank at its ends and no two of them in a row', () => {
    expect(offending((text) => /^\s|\s{2}|\s$/.test(text))).toEqual([]);
  });

  test('ends a sentence where the English text does', () => {
    const ends = (text: string) => /[.。।]$/.test(text);
    expect(offending((text, key) => ends(text) !== ends(sourceOf(key)))).toEqual([]);
  });

  test('uses no word that the glossary rules out', () => {
    const name = LANGUAGE_NAMES.of(new Intl.Locale(texts.get('Locale') ?? '').language) ?? '';
    const words = RULED_OUT.filter(({ language }) => language === name).map(({ word }) => word);
    const wrong = (text: string) =>
      words.find((word) => proseOf(text).toLowerCase().includes(word.toLowerCase()));
    expect(offending((text) => wrong(text) !== undefined)).toEqual([]);
  });

  test('says opposites in different words', () => {
    const same = OPPOSITES.filter(([one, other]) => texts.get(one) === texts.get(other));
    expect(same).toEqual([]);
  });

  test('has one name for the summary by type, in the menu, its own title and the settings', () => {
    const name = texts.get('TypeSummary_Title')?.toLocaleLowerCase() ?? '';
    expect(texts.get('ShowLedger_Name')?.toLocaleLowerCase()).toContain(name);
    expect(texts.get('ShowLedger_Description')?.toLocaleLowerCase()).toContain(name);
  });

  test('writes an apostrophe as a curly one', () => {
    expect(offending((text) => proseOf(text).includes("'"))).toEqual([]);
  });

  test('uses the quotation marks of its language', () => {
    const all = new Set(
      languages.flatMap((each) => Array.from(QUOTATION_MARKS[each.languageId] ?? '')),
    );
    // The apostrophe of many languages looks like a closing mark.
    const others = [...all].filter(
      (mark) => mark !== '’' && !QUOTATION_MARKS[languageId]?.includes(mark),
    );
    expect(offending((text) => others.some((mark) => proseOf(text).includes(mark)))).toEqual([]);
  });
});

test('French keeps its blanks before double marks on the line', () => {
  const french = languages.find(({ languageId }) => languageId === 1036);
  const breaking = [...(french?.texts ?? [])].filter(
    ([, text]) => / [:;?!»]|« /.test(text) || /[^\s\d][;?!»]|«\S/.test(text),
  );
  expect(french?.texts.size).toBeGreaterThan(400);
  expect(breaking).toEqual([]);
});

test('the glossary rules out words in languages of the control', () => {
  const names = languages.map(({ texts }) =>
    LANGUAGE_NAMES.of(new Intl.Locale(texts.get('Locale') ?? '').language),
  );
  expect(RULED_OUT.length).toBeGreaterThan(10);
  expect(RULED_OUT.filter(({ language }) => !names.includes(language))).toEqual([]);
});

test('German lists what is missing behind a colon, without an article', () => {
  const german = languages.find(({ languageId }) => languageId === 1031);
  const tables = [...(german?.texts ?? [])].filter(([key]) => key.startsWith('Table_'));
  expect(tables.length).toBeGreaterThan(5);
  expect(tables.filter(([, text]) => /^(?:der|die|das|den|dem) /i.test(text))).toEqual([]);
});

test('Italian has no article before a number or a date, as 8 and 11 would change it', () => {
  const italian = languages.find(({ languageId }) => languageId === 1040);
  const dates = /\b(?:il|lo|i|gli|del|dei|dal|dai|al|ai|nel|nei|sul|sui) \{/i;
  expect(italian?.texts.size).toBeGreaterThan(400);
  expect([...(italian?.texts ?? [])].filter(([, text]) => dates.test(text))).toEqual([]);
});
