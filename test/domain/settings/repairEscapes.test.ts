import fc from 'fast-check';
import { readTheme } from '../../../CustomerInsightsTimeline/domain/design/theme';
import { readFilterState } from '../../../CustomerInsightsTimeline/domain/filter/filterState';
import { readColumnNames } from '../../../CustomerInsightsTimeline/domain/settings/columnNames';
import {
  readSettingJson,
  repairEscapes,
} from '../../../CustomerInsightsTimeline/domain/settings/settingJson';
import { readTypeSettings } from '../../../CustomerInsightsTimeline/domain/types/typeSettings';

const written = (value: unknown) => JSON.stringify(value);
/** Throws where a text of it holds half a character. */
const asAddress = (value: unknown) =>
  encodeURIComponent(JSON.stringify(value).replace(/\\u/g, '/'));

test.each([
  ['a half alone', String.raw`"a\ud800b"`, 'a\ufffdb'],
  ['a second half alone', String.raw`"\uDC00"`, '\ufffd'],
  ['halves in the wrong order', String.raw`"\udc00\ud800"`, '\ufffd\ufffd'],
  ['a whole character', String.raw`"\ud83d\ude00"`, '😀'],
  ['a backslash before the letters', String.raw`"\\ud800"`, String.raw`\ud800`],
  ['a line break', String.raw`"a\nb"`, 'a\nb'],
])('%s in the JSON of a setting is readable text', (_what, json, text) => {
  expect(readSettingJson('Theme', json).root?.node.scalar).toBe(text);
  expect(repairEscapes(json)).toHaveLength(json.length);
});

test('text is well formed after it, and what was well formed is the same', () => {
  const texts = fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', '😀', '\\', '"', 'u', 'd') });
  fc.assert(
    fc.property(texts, (text) => {
      const read = JSON.parse(repairEscapes(written(text))) as string;
      expect(() => encodeURIComponent(read)).not.toThrow();
      expect(read).toBe(text.replace(/\p{Surrogate}/gu, '\ufffd'));
    }),
  );
});

const HALF = '\ud800';

test.each<[string, (json: string) => unknown, unknown]>([
  [
    'TypeSettings',
    (json) => readTypeSettings(json, 'en'),
    { [HALF]: { name: HALF, scale: 5 }, order: [HALF] },
  ],
  ['Theme', readTheme, { [HALF]: '#123456' }],
  ['ColumnNames', readColumnNames, { UnifiedActivity: { table: HALF, [HALF]: HALF } }],
  ['FilterState', readFilterState, { v: 1, types: [HALF], fields: [{ name: HALF, value: HALF }] }],
])('nothing that is read from %s has half a character', (_setting, read, given) => {
  const json = written(given);
  expect(json).toContain(String.raw`\ud800`);
  const said = JSON.stringify(read(json), (_name, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  expect(said).not.toMatch(/\\ud800/i);
  expect(said).toContain('\ufffd');
  expect(() => asAddress(said)).not.toThrow();
});
