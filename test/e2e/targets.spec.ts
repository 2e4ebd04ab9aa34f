import { source } from 'axe-core';
import { PSEUDO_LANGUAGE } from '../../demo/host/context/language';
import { builtClass } from './support/builtClass';
import type { PageSettings, TimelinePage } from './support/timelinePage';
import {
  EVERY_APP_IN_LONG_RUN,
  EVERY_APP_LEFT_TO_LONG_RUN,
  expect,
  test,
} from './support/timelineTest';

const PARTS: PageSettings = {
  profile: 'on',
  measures: 'on',
  predictions: 'on',
  enrichment: 'on',
  pageSize: '8',
};

/** By their LCID. */
const ENGLISH = 1033;
const GERMAN = 1031;

/** What can be pressed. */
const TARGETS = 'a[href], button, input, select, summary, [role=slider], [role^=menuitem]';

const ROOT = `.${builtClass('cit-root')}`;

async function openAll(timeline: TimelinePage, settings: PageSettings = {}): Promise<void> {
  await timeline.open({ ...PARTS, ...settings });
  await timeline.segments.first().waitFor();
  await timeline.openAll();
}

/** Targets smaller than so many CSS pixels in a direction, by their text; one at a place is seen when focused. */
function smallerThan(timeline: TimelinePage, least: number): Promise<readonly string[]> {
  return timeline.page.locator(`${ROOT}, .${builtClass('cit-menu')}`).evaluateAll(
    (roots, { targets, least }) =>
      roots
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>(targets)])
        .flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          if (width === 0 || (width >= least - 0.5 && height >= least - 0.5)) return [];
          return [`${target.className} “${target.textContent}” ${width} x ${height}`];
        }),
    { targets: TARGETS, least },
  );
}

for (const width of [320, 1200]) {
  test(
    `all that can be pressed is 24 px high and wide, on ${width} px`,
    width === 320 ? EVERY_APP_IN_LONG_RUN : EVERY_APP_LEFT_TO_LONG_RUN,
    async ({ timeline }) => {
      await timeline.page.setViewportSize({ width, height: 800 });
      await openAll(timeline);
      expect(await smallerThan(timeline, 24)).toEqual([]);
    },
  );
}

/** From one row of tools to the next breaking point, and one between. */
const SEARCH_WIDTHS = [320, 480, 560, 640];

/** Types a query, and names what then has not its room in the tools, as well as what is too small. */
async function expectRoomForSearch(timeline: TimelinePage, least: number): Promise<void> {
  await timeline.page.getByRole('searchbox').fill('a');
  await timeline.feed.locator('mark').first().waitFor();
  for (const width of SEARCH_WIDTHS) {
    await timeline.page.setViewportSize({ width, height: 800 });
    const what = `on ${width} px`;
    expect.soft(await smallerThan(timeline, least), what).toEqual([]);
    const tools = timeline.region.locator(`.${builtClass('cit-filter-tools')}`);
    const beyond = await tools.evaluate((row) => row.scrollWidth - row.clientWidth);
    expect.soft(beyond, what).toBe(0);
    const box = await timeline.page.getByRole('searchbox').boundingBox();
    // A few letters, also where a finger is given room around them.
    expect.soft(box?.width, what).toBeGreaterThanOrEqual(60);
  }
}

for (const language of [ENGLISH, GERMAN, PSEUDO_LANGUAGE]) {
  test(
    `a query leaves the tools beside it, and itself, their room: language ${language}`,
    language === PSEUDO_LANGUAGE ? EVERY_APP_IN_LONG_RUN : EVERY_APP_LEFT_TO_LONG_RUN,
    async ({ timeline }) => {
      await timeline.open({ pageSize: '8', language: String(language) });
      await expectRoomForSearch(timeline, 24);
    },
  );
}

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('a query leaves the tools beside it 48 px', EVERY_APP_IN_LONG_RUN, async ({ timeline }) => {
    await timeline.open({ pageSize: '8' });
    await expectRoomForSearch(timeline, 48);
  });

  test(
    'all that can be pressed is 48 px high and wide, also in the menu',
    EVERY_APP_IN_LONG_RUN,
    async ({ timeline }) => {
      await openAll(timeline);
      expect(await smallerThan(timeline, 48)).toEqual([]);
      await timeline.more.click();
      await timeline.page.getByRole('menuitem').first().waitFor();
      expect(await smallerThan(timeline, 48)).toEqual([]);
    },
  );
});

test(
  'what is seen of a control is in its name, so that speech can name it',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.page.setViewportSize({ width: 1200, height: 800 });
    await openAll(timeline);
    await timeline.page.evaluate(source);
    const others = await timeline.region.evaluate((region, targets) => {
      interface Axe {
        readonly setup: (node: Node) => void;
        readonly commons: { readonly text: { accessibleText: (element: Element) => string } };
      }
      const { axe } = window as unknown as { readonly axe: Axe };
      axe.setup(document);
      const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
      return [...region.querySelectorAll<HTMLElement>(targets)]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .flatMap((target) => {
          const name = words(axe.commons.text.accessibleText(target));
          const seen = target instanceof HTMLSelectElement ? '' : words(target.innerText);
          const isNamed = seen.split(' ').every((word) => name.includes(word));
          return name !== '' && isNamed ? [] : [`“${target.innerText}”: “${name}”`];
        });
    }, TARGETS);
    expect(others).toEqual([]);
  },
);

test(
  'in forced colours icons have the colour of text, and what can be pressed a line around it',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.page.emulateMedia({ forcedColors: 'active' });
    await timeline.page.setViewportSize({ width: 1200, height: 800 });
    await openAll(timeline);
    const found = await timeline.region.evaluate((region, targets) => {
      const system = (color: string) => {
        const probe = region.appendChild(document.createElement('span'));
        probe.style.cssText = `color: ${color}; forced-color-adjust: none`;
        const computed = getComputedStyle(probe).color;
        probe.remove();
        return computed;
      };
      const texts = ['CanvasText', 'ButtonText', 'LinkText', 'GrayText'].map(system);
      const icons = [...region.querySelectorAll('svg[stroke=currentColor]')].filter(
        (icon) => !texts.includes(getComputedStyle(icon).stroke),
      );
      const flat = [...region.querySelectorAll<HTMLElement>(targets)].filter((target) => {
        const { outlineStyle, borderTopStyle, borderTopWidth } = getComputedStyle(target);
        const bordered = borderTopStyle !== 'none' && borderTopWidth !== '0px';
        // A link has the colour of links.
        return !bordered && outlineStyle === 'none' && target.tagName !== 'A';
      });
      return {
        icons: icons.map((icon) => `${icon.outerHTML} ${getComputedStyle(icon).stroke}`),
        flat: flat.map((target) => target.outerHTML),
      };
    }, TARGETS);
    // The box around the search has the border.
    const flat = found.flat.filter((html) => !html.includes('type="search"'));
    expect({ ...found, flat }).toEqual({ icons: [], flat: [] });
  },
);

/** What moves, or would where it changes, in the control and in what opens over it. */
function movingParts(timeline: TimelinePage): Promise<readonly string[]> {
  const parts = timeline.page.locator(`${ROOT}, ${ROOT} *, .ms-Layer *`);
  return parts.evaluateAll((elements) => {
    const moving = elements.flatMap((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const moves =
        animationName !== 'none' ||
        transitionDuration.split(',').some((each) => parseFloat(each) > 0) ||
        scrollBehavior === 'smooth';
      const name = element.getAttribute('class') ?? element.tagName;
      return moves ? [`${name} ${animationName} ${transitionDuration}`] : [];
    });
    return [...new Set(moving)];
  });
}

test(
  'with reduced motion nothing moves, neither on the screen nor in what opens over it',
  EVERY_APP_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.page.emulateMedia({ reducedMotion: 'reduce' });
    await openAll(timeline);
    expect.soft(await movingParts(timeline), 'the screen').toEqual([]);
    await timeline.more.click();
    await timeline.page.getByRole('menuitem').first().waitFor();
    expect.soft(await movingParts(timeline), 'the menu').toEqual([]);
    await timeline.page.keyboard.press('Escape');
    await timeline.region.getByRole('button', { name: /^Period: / }).click();
    await timeline.page.getByRole('dialog').waitFor();
    expect.soft(await movingParts(timeline), 'the period').toEqual([]);
  },
);

test('with reduced motion nothing moves while activities load', async ({ timeline }) => {
  await timeline.page.emulateMedia({ reducedMotion: 'reduce' });
  await timeline.open({ fault: 'slow' });
  await timeline.page
    .getByText(/Loading activities/)
    .first()
    .waitFor();
  expect(await movingParts(timeline)).toEqual([]);
});
