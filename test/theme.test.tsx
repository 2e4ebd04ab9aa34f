/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makersTheme } from '../demo/host/page/makersThemes';
import { contrast } from './support/contrast';
import { createFakeWebApi } from './support/fakeWebApi';
import { activityTable } from './support/activityTable';
import { renderControl } from './support/renderControl';
import { renderDataset } from './support/renderDataset';
import { addStyleSheet } from './support/styleSheet';

const NIGHT = JSON.parse(makersTheme('night') ?? '') as Readonly<Record<string, string>>;

function show(inputs: Partial<Parameters<typeof renderControl>[0]>) {
  const { webApi } = createFakeWebApi({ msdynci_unifiedactivity: [] });
  return renderControl({
    webAPI: webApi,
    customer: { kind: 'none', as: 'text' },
    identitySource: 'Auto',
    ...inputs,
  });
}

beforeAll(addStyleSheet);

/** The colours on the whole control, as #rrggbb. */
function colors() {
  const style = getComputedStyle(screen.getByRole('region', { name: 'Customer timeline' }));
  // jsdom leaves it to us to look up the custom properties.
  const colorOf = (property: string) => {
    const name = /^var\((.*)\)$/.exec(style.getPropertyValue(property))?.[1] ?? '';
    return style.getPropertyValue(name);
  };
  return { text: colorOf('color'), ground: colorOf('background') };
}

test.each(['light', 'dark'] as const)(
  'the maker’s theme counts before the %s design of the host, and gives way when it is emptied',
  (theme) => {
    const control = show({ theme });
    const host = colors();
    control.update({ makersTheme: makersTheme('night') });
    expect(colors()).toEqual({ text: NIGHT.neutralPrimary, ground: NIGHT.white });
    control.update({ makersTheme: null });
    expect(colors()).toEqual(host);
  },
);

test('it colours a control whose host gives no design', () => {
  show({ missing: ['fluentDesignLanguage'], makersTheme: makersTheme('brand') });
  const { text, ground } = colors();
  expect(ground).toBe('#fdf9f4');
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test('a theme that can’t be read is reported, and the host’s colours stay', async () => {
  const control = show({});
  const host = colors();
  control.update({ makersTheme: '{\n"white": "#777777"}' });
  expect(colors()).toEqual(host);
  await userEvent.click(screen.getByRole('button', { name: 'Which and why' }));
  expect(screen.getByText('Theme: white, line 2')).toBeVisible();
  expect(screen.getByText(/^Text of #323130 on #777777 is too faint/)).toBeVisible();
});

test('a wrong colour is reported, as is everything but colours, and the rest is followed', async () => {
  show({
    makersTheme: JSON.stringify({ ...NIGHT, themeDark: 'url(x)', fonts: {} }),
  });
  expect(colors().ground).toBe(NIGHT.white);
  await userEvent.click(screen.getByRole('button', { name: 'Which and why' }));
  expect(screen.getByText('“url(x)” is no colour such as #0f6cbd.')).toBeVisible();
  expect(screen.getByText('Of a theme only the colours are followed, not: fonts.')).toBeVisible();
});

test('the control for data-sets has the same setting', () => {
  renderDataset(activityTable([]), {
    activities: null,
    makersTheme: makersTheme('night'),
  });
  expect(colors().ground).toBe(NIGHT.white);
});

test('a menu, which stands outside of the control, has its colours', async () => {
  show({
    customer: { kind: 'text', text: 'c1' },
    identitySource: 'CustomerId',
    makersTheme: makersTheme('night'),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'More' }));
  const icon = screen.getByRole('menu').querySelector('.cit-more-icon');
  const given = icon?.closest<HTMLElement>('[style*="--cit-themePrimary"]');
  expect(given?.style.getPropertyValue('--cit-themePrimary')).toBe(NIGHT.themePrimary);
});

/** All that a page has of styles, wherever they stand. */
function stylesOnPage(): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return [document.documentElement.outerHTML, ...rules.map((rule) => rule.cssText)].join('\n');
}

test.each([
  'url(https://example.com/trap)',
  'red; background: url(https://example.com/trap)',
  'var(--trap)',
  '#fff}*{background:url(https://example.com/trap)',
  'image-set("https://example.com/trap")',
  { toString: () => 'url(https://example.com/trap)' },
])('a design of the host whose colours are %p reaches no style', (trap) => {
  const { webApi } = createFakeWebApi({ msdynci_unifiedactivity: [] });
  renderControl({ webAPI: webApi, customer: { kind: 'none', as: 'text' } }, (context) => {
    const { fluentDesignLanguage: design } = context;
    const tokens = Object.keys({ ...(design?.tokenTheme as object | undefined), errorText: '' });
    const tokenTheme = Object.fromEntries(tokens.map((name) => [name, trap]));
    return { ...context, fluentDesignLanguage: { ...design, tokenTheme } } as typeof context;
  });
  expect(colors().ground).toMatch(/^#[\da-f]{6}$/);
  expect(stylesOnPage()).not.toContain('trap');
});
