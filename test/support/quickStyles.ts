/** What browsers show nowhere, as far as the control and its host have it. */
const NEVER_SHOWN = new Set(['head', 'link', 'meta', 'script', 'style', 'template', 'title']);

/** What decides whether an element is seen, and what it is where nothing says so. */
const INITIAL: ReadonlyMap<string, string> = new Map([
  ['display', 'block'],
  ['visibility', 'visible'],
]);

/** A rule that says one of them. */
type QuickRule = Pick<CSSStyleRule, 'selectorText' | 'style'>;

/**
 * Computed styles that answer at once whether an element is seen. A query by role asks that of each element
 * of the page, and jsdom first matches the 130 rules of its own sheet with the element: a third of the time of
 * the tests of the screen. All else that is asked of a style is still jsdom's answer.
 */
export function addQuickStyles(): void {
  const whole = window.getComputedStyle.bind(window);
  const rulesOf = createRuleReader();
  const nothing = document.createElement('i').style;
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo) return whole(element, pseudo);
    const quick = (property: string) => valueOf(element, property, rulesOf(element.ownerDocument));
    return new Proxy(nothing, {
      get: (_, name) => {
        if (name === 'getPropertyValue')
          return (property: string) =>
            INITIAL.has(property) ? quick(property) : whole(element).getPropertyValue(property);
        if (typeof name === 'string' && INITIAL.has(name)) return quick(name);
        const style = whole(element);
        const value: unknown = Reflect.get(style, name);
        return typeof value === 'function' ? (value.bind(style) as unknown) : value;
      },
    });
  };
}

/** As jsdom has it: the last rule that matches counts, then what the element says itself, then its parent. */
function valueOf(element: Element, property: string, rules: readonly QuickRule[]): string {
  const isDisplay = property === 'display';
  for (let each: Element | null = element; each; each = isDisplay ? null : each.parentElement) {
    const own = ownValueOf(each, property, rules);
    if (own !== '') return own;
  }
  return INITIAL.get(property) ?? '';
}

function ownValueOf(element: Element, property: string, rules: readonly QuickRule[]): string {
  const style = 'style' in element && element.hasAttribute('style') ? element.style : null;
  const inline = style instanceof CSSStyleDeclaration ? style.getPropertyValue(property) : '';
  if (inline !== '') return inline;
  for (const { selectorText, style } of rules) {
    const value = style.getPropertyValue(property);
    if (value !== '' && element.matches(selectorText)) return value;
  }
  return property === 'display' && isNeverShown(element) ? 'none' : '';
}

function isNeverShown(element: Element): boolean {
  return element.hasAttribute('hidden') || NEVER_SHOWN.has(element.localName);
}

/** The rules of a document that say one of them, the last first. Sheets come, grow and go. */
function createRuleReader(): (document: Document) => readonly QuickRule[] {
  let known: readonly unknown[] = [];
  let rules: readonly QuickRule[] = [];
  return (document) => {
    const sheets = [...document.styleSheets];
    const state = sheets.flatMap((sheet) => [sheet, sheet.cssRules.length]);
    if (state.length !== known.length || state.some((part, at) => part !== known[at])) {
      known = state;
      rules = sheets.flatMap(({ cssRules }) => [...cssRules].filter(isQuick)).reverse();
    }
    return rules;
  };
}

function isQuick(rule: CSSRule): rule is CSSStyleRule {
  if (!('style' in rule && 'selectorText' in rule)) return false;
  const { style, selectorText } = rule as CSSStyleRule;
  return (
    [...INITIAL.keys()].some((property) => style.getPropertyValue(property) !== '') &&
    isKnown(selectorText)
  );
}

/** jsdom refuses the parts of a control that other browsers have, and such a rule hides nothing. */
function isKnown(selector: string): boolean {
  try {
    document.body.matches(selector);
    return true;
  } catch {
    return false;
  }
}
