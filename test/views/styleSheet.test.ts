/** @jest-environment jsdom */
import { createTheme } from '@fluentui/react';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customProperties } from '../../CustomerInsightsTimeline/views/theme';
import { addStyleSheet } from '../support/styleSheet';

const VIEWS = join(__dirname, '../../CustomerInsightsTimeline/views');

interface Declared {
  readonly selector: string;
  readonly property: string;
  readonly value: string;
  /** Whether it is for colours that the user has forced on all pages. */
  readonly isForced: boolean;
}

function declaredIn(rules: CSSRuleList, isForced = false): readonly Declared[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule) {
      return declaredIn(rule.cssRules, rule.media.mediaText.includes('forced-colors'));
    }
    if (!(rule instanceof CSSStyleRule)) return [];
    const { selectorText: selector, style } = rule;
    return Array.from(style, (property) => ({
      selector,
      property,
      value: style.getPropertyValue(property),
      isForced,
    }));
  });
}

const declared = declaredIn(addStyleSheet().cssRules);

/** A name of ours within a text; a custom property has the same prefix behind two dashes. */
const namesIn = (text: string, name: RegExp) => new Set(text.match(name));

const views = readdirSync(VIEWS, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(VIEWS, path), 'utf8'))
  .join('\n');

test('the style sheet has the classes that the views give, and no other', () => {
  const selectors = declared.map(({ selector }) => selector).join('\n');
  const given = namesIn(views, /(?<![-\w])cit-[a-z]+(-[a-z]+)*/g);
  const styled = namesIn(selectors, /(?<=\.)cit-[a-z]+(-[a-z]+)*/g);
  expect([...given].filter((name) => !styled.has(name))).toEqual([]);
  expect([...styled].filter((name) => !given.has(name))).toEqual([]);
  expect(styled.size).toBeGreaterThan(150);
});

test('one name stands for one look: no rule comes again further on', () => {
  const selectors = [...addStyleSheet().cssRules].flatMap((rule) =>
    rule instanceof CSSStyleRule ? [rule.selectorText] : [],
  );
  const again = selectors.filter((selector, place) => selectors.indexOf(selector) < place);
  expect(again).toEqual([]);
});

test('the style sheet styles nothing but what has a class of ours', () => {
  const foreign = declared.filter(({ selector }) =>
    selector.split(/,(?![^(]*\))/).some((each) => !each.includes('.cit-')),
  );
  expect(foreign).toEqual([]);
});

test('it takes all that the root gives from the theme, and nothing else', () => {
  const taken = namesIn(declared.map(({ value }) => value).join('\n'), /--[\w-]+/g);
  const given = Object.keys(customProperties(createTheme()));
  expect([...taken].sort()).toEqual([...given].sort());
});

test('every property that the root gives has a value', () => {
  const empty = Object.entries(customProperties(createTheme())).filter(
    ([, value]) => typeof value !== 'string' || /^$|undefined/.test(value),
  );
  expect(empty).toEqual([]);
});

/** What takes a colour, and what may stand there beside one. */
const COLOURED =
  /^(color|fill|stroke|background|box-shadow|border|outline)|-color$|^border-.*(start|end|bottom|top)$/;
const COLOURLESS = /^(-?[\d.]+(px|%)?|solid|dashed|none|inset|transparent|currentcolor|collapse)$/i;
const NO_COLOUR = /-(radius|width|style|collapse|adjust|offset)$/;
const SYSTEM = /^(CanvasText|GrayText|Highlight|Mark|MarkText)$/;

test('no colour is written in the style sheet: all are of the theme, or the system’s', () => {
  const literal = declared
    .filter(({ property }) => COLOURED.test(property) && !NO_COLOUR.test(property))
    .flatMap(({ selector, property, value, isForced }) =>
      value
        .replaceAll(/var\(--cit-\w+\)/g, '')
        .split(/\s+/)
        .filter((word) => word !== '' && !COLOURLESS.test(word))
        .filter((word) => !(isForced && SYSTEM.test(word)))
        .map((word) => `${selector}: ${property}: ${word}`),
    );
  expect(literal).toEqual([]);
  const functions = declared.filter(({ value }) =>
    /#|\b(rgb|hsl|hwb|lab|lch|color)\w*\(/.test(value),
  );
  expect(functions).toEqual([]);
});

test('it knows beginning and end and not left and right, so that one sheet serves both directions', () => {
  const sided = declared.filter(
    ({ property, value }) =>
      /(^|-)(left|right)(-|$)/.test(property) || /\b(left|right)\b/.test(value),
  );
  expect(sided).toEqual([]);
});

test('every menu of Fluent, which stands outside of the root, gets what the root gives', () => {
  const menus = views.match(/menuProps=\{\{[^}]*\}\}/g) ?? [];
  expect(menus.length).toBeGreaterThan(0);
  expect(menus.filter((menu) => !menu.includes('...menuProps'))).toEqual([]);
});
