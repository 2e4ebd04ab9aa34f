import { optimize } from 'svgo';

/** An icon, as a bundle has lucide's: its shapes, each a name and attributes that are numbers, points or a path. */
const ICON = /\[(?:\["(?:path|line|polyline|circle|rect)",\{(?:\w+:"[-.\w\s]*",?)+\}\],?)+\]/g;

/** The shapes that can become one path; to write a circle or a rounded corner as a path takes more letters. */
const LINES = ['path', 'line', 'polyline'];

const SHAPE = /\["(\w+)",\{([^{}]*)\}\]/g;
const ATTRIBUTE = /(\w+):("[^"]*")/g;

/**
 * Writes all lines of an icon as one path, with one decimal, where lucide has up to three. An icon has 24
 * units for at most 28 pixels, so a twentieth of a unit is nothing that one sees, and digits are what gzip
 * can't make small.
 */
export function roundIcons(bundle: string): string {
  return bundle.replace(ICON, roundIcon);
}

function roundIcon(icon: string): string {
  const shapes = [...icon.matchAll(SHAPE)].map(([, name = '', attributes = '']) => {
    const written = attributes.replace(ATTRIBUTE, '$1=$2').replaceAll(',', ' ');
    return { isLine: LINES.includes(name), text: `<${name} ${written}/>` };
  });
  // One stroke of one colour: which shape is drawn first is nothing that one sees.
  const sorted = [...shapes].sort((a, b) => Number(b.isLine) - Number(a.isLine));
  const { data } = optimize(
    // The ends are round, or svgo takes the dots for nothing.
    `<svg xmlns="http://www.w3.org/2000/svg" stroke="red" stroke-linecap="round">${sorted.map(({ text }) => text).join('')}</svg>`,
    {
      plugins: [
        'convertShapeToPath',
        { name: 'mergePaths', params: { force: true } },
        { name: 'convertPathData', params: { floatPrecision: 1 } },
      ],
    },
  );
  const rounded = [...data.matchAll(/<(\w+) ([^<>]*)\/>/g)].map(
    ([, name = '', attributes = '']) =>
      `["${name}",{${attributes
        .trim()
        .replace(/(\w+)=("[^"]*") ?/g, '$1:$2,')
        .replace(/,$/, '')}}]`,
  );
  if (rounded.length === 0) throw new Error(`svgo left nothing of the icon ${icon}.`);
  return `[${rounded.join()}]`;
}
