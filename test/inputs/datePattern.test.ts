import {
  countsTo12,
  hasDayFirst,
  readPreferences,
} from '../../CustomerInsightsTimeline/inputs/userPreferences';
import { createFormats } from '../../CustomerInsightsTimeline/views/formats';

/** Short time, short date, hours to 12, day before month: as Windows and .NET have them. */
const CULTURES = [
  ['ar-EG', 'hh:mm tt', 'dd/MM/yyyy', true, true],
  ['ar-SA', 'hh:mm tt', 'dd/MM/yy', true, true],
  ['bg-BG', "H:mm 'ч.'", "d.M.yyyy 'г.'", false, true],
  ['ca-ES', 'H:mm', 'd/M/yyyy', false, true],
  ['cs-CZ', 'H:mm', 'dd.MM.yyyy', false, true],
  ['da-DK', 'HH.mm', 'dd-MM-yyyy', false, true],
  ['de-AT', 'HH:mm', 'dd.MM.yyyy', false, true],
  ['de-CH', 'HH:mm', 'dd.MM.yyyy', false, true],
  ['de-DE', "HH:mm 'Uhr'", 'dd.MM.yyyy', false, true],
  ['el-GR', 'h:mm tt', 'd/M/yyyy', true, true],
  ['en-AU', 'h:mm tt', 'd/MM/yyyy', true, true],
  ['en-CA', 'h:mm tt', 'yyyy-MM-dd', true, false],
  ['en-GB', 'HH:mm', 'dd/MM/yyyy', false, true],
  ['en-IN', 'HH:mm', 'dd-MM-yyyy', false, true],
  ['en-US', 'h:mm tt', 'M/d/yyyy', true, false],
  ['en-ZA', 'HH:mm', 'yyyy/MM/dd', false, false],
  ['es-ES', 'H:mm', 'dd/MM/yyyy', false, true],
  ['es-MX', 'hh:mm tt', 'dd/MM/yyyy', true, true],
  ['et-EE', 'HH:mm', 'dd.MM.yyyy', false, true],
  ['eu-ES', 'HH:mm', 'yyyy/M/d', false, false],
  ['fi-FI', 'H.mm', 'd.M.yyyy', false, true],
  ['fr-CA', "HH 'h' mm", 'yyyy-MM-dd', false, false],
  ['fr-FR', 'HH:mm', 'dd/MM/yyyy', false, true],
  ['he-IL', 'HH:mm', 'dd/MM/yyyy', false, true],
  ['hi-IN', 'HH:mm', 'dd-MM-yyyy', false, true],
  ['hr-HR', 'HH:mm', 'dd.MM.yyyy.', false, true],
  ['hu-HU', 'H:mm', 'yyyy. MM. dd.', false, false],
  ['id-ID', 'HH.mm', 'dd/MM/yyyy', false, true],
  ['it-IT', 'HH:mm', 'dd/MM/yyyy', false, true],
  ['ja-JP', 'H:mm', 'yyyy/MM/dd', false, false],
  ['kk-KZ', 'HH:mm', 'dd.MM.yyyy', false, true],
  ['ko-KR', 'tt h:mm', 'yyyy-MM-dd', true, false],
  ['lt-LT', 'HH:mm', 'yyyy-MM-dd', false, false],
  ['lv-LV', 'HH:mm', 'dd.MM.yyyy', false, true],
  ['nb-NO', 'HH:mm', 'dd.MM.yyyy', false, true],
  ['nl-NL', 'HH:mm', 'd-M-yyyy', false, true],
  ['pl-PL', 'HH:mm', 'dd.MM.yyyy', false, true],
  ['pt-BR', 'HH:mm', 'dd/MM/yyyy', false, true],
  ['pt-PT', "HH'h'mm", 'dd/MM/yyyy', false, true],
  ['ro-RO', 'HH:mm', 'dd.MM.yyyy', false, true],
  ['ru-RU', 'H:mm', 'dd.MM.yyyy', false, true],
  ['sk-SK', 'H:mm', 'd. M. yyyy', false, true],
  ['sl-SI', 'HH:mm', 'd. MM. yyyy', false, true],
  ['sr-Latn-RS', 'HH:mm', 'd.M.yyyy.', false, true],
  ['sv-SE', "'kl 'H:mm", 'yyyy-MM-dd', false, false],
  ['th-TH', 'HH:mm', 'd/M/yyyy', false, true],
  ['tr-TR', 'HH:mm', 'd.MM.yyyy', false, true],
  ['uk-UA', 'HH:mm', 'dd.MM.yyyy', false, true],
  ['vi-VN', 'h:mm tt', 'dd/MM/yyyy', true, true],
  ['zh-CN', 'H:mm', 'yyyy/M/d', false, false],
  ['zh-TW', 'tt hh:mm', 'yyyy/M/d', true, false],
] as const;

test.each(CULTURES)('reads the patterns of %s', (_culture, time, date, to12, dayFirst) => {
  expect([countsTo12(time), hasDayFirst(date)]).toEqual([to12, dayFirst]);
});

test.each([
  ["HH:mm 'Uhr'", false],
  ['HH\\hmm', false],
  ['HH:mm "Uhr"', false],
  ["'H' h:mm", true],
  ["'it\\'s H' h:mm", true],
  ['HH:mm Uhr', false],
  ['%h', true],
  ["'hh:mm", null],
  ['mm:ss', null],
  ['', null],
  [undefined, null],
  [12, null],
])('takes what is quoted or escaped in %p for text', (pattern, to12) => {
  expect(countsTo12(pattern)).toBe(to12);
});

test.each([
  ['dddd, MMMM d, yyyy', false],
  ["dddd, d' de 'MMMM' de 'yyyy", true],
  ["'d' M/d/yyyy", false],
  ['MMMM yyyy', null],
  ['dddd', null],
  [null, null],
])('tells in %p a day of the month from a weekday', (pattern, dayFirst) => {
  expect(hasDayFirst(pattern)).toBe(dayFirst);
});

test('a German clock with a word behind it shows five past two in the afternoon as 14:05', () => {
  const dateFormattingInfo = { shortTimePattern: "HH:mm 'Uhr'", shortDatePattern: 'dd.MM.yyyy' };
  const userSettings = { dateFormattingInfo, getTimeZoneOffsetMinutes: () => 0 };
  const preferences = readPreferences({ userSettings });
  expect(createFormats('en-US', preferences).clock(Date.UTC(2026, 10, 24, 14, 5))).toBe('14:05');
});
