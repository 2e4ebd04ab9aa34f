import type { IconNode } from 'lucide';
import { icons } from 'lucide';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roundIcons } from '../../packaging/roundedIcons';
import { expect, test } from './support/timelineTest';

const VIEWS = 'CustomerInsightsTimeline/views';

/** The names of the icons that the views take from lucide. */
const NAMES = new Set(
  readdirSync(VIEWS, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(VIEWS, path), 'utf8'))
    .flatMap(
      (text) =>
        /import \{([^}]*)\} from 'lucide'/.exec(text)?.[1]?.match(/\b[A-Z]\w+(?<! as \w+)/g) ?? [],
    ),
);

/** An icon as the build rounds it in a bundle, which has no quotes around names. */
function rounded(icon: IconNode): IconNode {
  const inBundle = JSON.stringify(icon).replace(/"([\w-]+)":/g, '$1:');
  return JSON.parse(roundIcons(inBundle).replace(/([{,])([\w-]+):/g, '$1"$2":')) as IconNode;
}

function svgOf(shapes: IconNode): string {
  const parts = shapes.map(([tag, attributes]) => {
    const given = Object.entries(attributes).map(([name, value]) => `${name}="${value ?? ''}"`);
    return `<${tag} ${given.join(' ')}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 24 24" fill="none" stroke="black" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${parts.join('')}</svg>`;
}

test('an icon with rounded figures looks as lucide drew it, on a fine screen as well', async ({
  page,
}) => {
  const pairs = [...NAMES].map((name) => {
    const shapes = icons[name as keyof typeof icons];
    return { name, drawn: svgOf(shapes), rounded: svgOf(rounded(shapes)) };
  });
  const compared = await page.evaluate(async (all) => {
    const inkOf = async (svg: string): Promise<readonly number[]> => {
      const picture = new Image();
      picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await picture.decode();
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas === null) throw new Error('The browser has no canvas.');
      canvas.drawImage(picture, 0, 0);
      return [...canvas.getImageData(0, 0, 32, 32).data].map((value) => value / 255);
    };
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    return Promise.all(
      all.map(async ({ name, drawn, rounded }) => {
        const [before, after] = await Promise.all([drawn, rounded].map(inkOf));
        const apart = before?.map((ink, place) => Math.abs(ink - (after?.[place] ?? 0))) ?? [];
        return { name, most: Math.max(...apart), share: sum(apart) / sum(before ?? []) };
      }),
    );
  }, pairs);
  // A line moves by less than a pixel; a dot or a line that is gone leaves its pixels without any ink.
  expect(compared.filter(({ most, share }) => !(most < 0.7 && share < 0.08))).toEqual([]);
  expect(compared.length).toBeGreaterThan(40);
});

test('the lines of an icon are one path', () => {
  const shapes = [...NAMES].map((name) => rounded(icons[name as keyof typeof icons]));
  for (const icon of shapes)
    expect(icon.filter(([tag]) => /^(path|line|polyline)$/.test(tag)).length).toBeLessThan(2);
});
