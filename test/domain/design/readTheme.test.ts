import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import fc from 'fast-check';
import { readTheme } from '../../../CustomerInsightsTimeline/domain/design/theme';

const read = (theme: unknown) => readTheme(JSON.stringify(theme, null, 1));

const NIGHT = {
  white: '#121a25',
  neutralLighterAlt: '#18222f',
  neutralLighter: '#1f2a38',
  neutralSecondary: '#bac6d3',
  neutralPrimary: '#eef3f8',
};

test.each([null, '', ' ', '{}', '{"palette": {}}'])(
  '%j is no theme, and nothing is wrong',
  (text) => {
    expect(readTheme(text)).toEqual({ design: null, faults: [] });
  },
);

test('a palette is taken as it is or within `palette`', () => {
  const design = { tokens: { themePrimary: '#7a1f5c' }, isDark: false };
  expect(read({ themePrimary: '#7a1f5c' })).toEqual({ design, faults: [] });
  expect(read({ palette: { themePrimary: '#7a1f5c' } })).toEqual({ design, faults: [] });
});

test.each([
  ['light', webLightTheme, false],
  ['dark', webDarkTheme, true],
])(
  'Fluent’s own %s theme is followed, and reported to be followed in its colours only',
  (_name, theme, isDark) => {
    const { design, faults } = read(theme);
    expect(design).toMatchObject({
      isDark,
      tokens: { colorNeutralBackground1: theme.colorNeutralBackground1 },
    });
    expect(faults).toMatchObject([{ reason: { kind: 'onlyColors' } }]);
  },
);

test('whether it is dark its background tells, unless the theme does', () => {
  expect(read(NIGHT).design?.isDark).toBe(true);
  expect(read({ palette: NIGHT, isInverted: false }).design?.isDark).toBe(false);
  expect(read({ themePrimary: '#000' }).design?.isDark).toBe(false);
});

test('the colour of errors is followed, and other semantic colours are reported as not followed', () => {
  const { design, faults } = read({
    palette: NIGHT,
    semanticColors: { errorText: '#ff99a4', bodyText: '#111' },
  });
  expect(design?.tokens.errorText).toBe('#ff99a4');
  expect(design?.tokens.bodyText).toBeUndefined();
  expect(faults).toMatchObject([
    { path: ['semanticColors', 'bodyText'], reason: { kind: 'onlyColors', others: ['bodyText'] } },
  ]);
});

test('a wrong colour is reported with its line, and the rest is followed', () => {
  const text = `{
    "themePrimary": "#7a1f5c",
    "themeDark": "url(https://example.com/x)",
    "themeDarker": 7,
    "fonts": { "medium": {} },
    "isInverted": "yes"
  }`;
  const { design, faults } = readTheme(text);
  expect(design?.tokens).toEqual({ themePrimary: '#7a1f5c' });
  expect(faults).toMatchObject([
    { line: 5, path: ['fonts'], reason: { kind: 'onlyColors', others: ['fonts'] } },
    { line: 3, reason: { kind: 'notAColor', given: 'url(https://example.com/x)' } },
    { line: 4, reason: { kind: 'wrongKind', wanted: 'text' } },
    { line: 6, reason: { kind: 'wrongKind', wanted: 'yesNo' } },
  ]);
});

test.each([
  'var(--brand)',
  '#fff;background:url(x)',
  'red',
  'rgb(1,2,3)',
  '#1234',
  '',
  'transparent',
])('%j leaves no trace', (given) => {
  const { design, faults } = read({ themePrimary: '#7a1f5c', themeDark: given });
  expect(Object.values(design?.tokens ?? {})).toEqual(['#7a1f5c']);
  expect(faults).toMatchObject([{ reason: { kind: 'notAColor', given } }]);
});

test('text too faint for its background is reported, and such a theme is not followed at all', () => {
  const { design, faults } = read({ white: '#ffffff', neutralPrimary: '#999999' });
  expect(design).toBeNull();
  expect(faults).toMatchObject([
    {
      line: 3,
      path: ['neutralPrimary'],
      reason: { kind: 'lowContrast', text: '#999999', ground: '#ffffff' },
    },
  ]);
});

test('a dark background alone is measured against the text that Fluent has for it', () => {
  expect(read({ white: '#111111' })).toMatchObject({
    design: null,
    faults: [{ path: ['white'], reason: { kind: 'lowContrast' } }],
  });
});

test('whatever is given, only colours get through, and nothing throws', () => {
  const name = fc.constantFrom(
    ...Object.keys(NIGHT),
    'palette',
    'isInverted',
    '__proto__',
    'colorX',
  );
  const value = fc.oneof(fc.constantFrom(...Object.values(NIGHT)), fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(fc.dictionary(name, fc.oneof(value, fc.dictionary(name, value))), (theme) => {
      const { design } = read(theme);
      for (const color of Object.values(design?.tokens ?? {})) {
        expect(color).toMatch(/^#([\da-f]{3}|[\da-f]{6})$/i);
      }
    }),
  );
});
