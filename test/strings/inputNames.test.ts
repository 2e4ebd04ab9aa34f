/** @jest-environment jsdom */
import { INPUT_GROUPS } from '../../packaging/inputGroups';
import { languageTexts } from '../support/languageTexts';

const UNTIL_COLON = /^[^:：]+(?=\u00a0?[:：])/;

describe.each(languageTexts().map((language) => [language.file, language] as const))(
  'in %s',
  (_file, { texts, languageId }) => {
    const beginnings = INPUT_GROUPS.map(({ inputs }) => [
      ...new Set(inputs.map((input) => UNTIL_COLON.exec(texts.get(`${input}_Name`) ?? '')?.[0])),
    ]);

    test('the names of inputs begin with a word that all of their group share, and no other group', () => {
      expect(beginnings.map((words) => words.length)).toEqual(INPUT_GROUPS.map(() => 1));
      expect(new Set(beginnings.flat()).size).toBe(INPUT_GROUPS.length);
      expect(beginnings.flat()).not.toContain(undefined);
    });

    if (languageId === 1033) {
      test('that word is the title that the reference of settings has above them', () => {
        expect(beginnings.flat()).toEqual(INPUT_GROUPS.map(({ title }) => title));
      });
    }
  },
);
