import { optimize } from 'svgo';

/** The text of a path, as a bundle has it for lucide's icons. */
const PATH = /(?<=\bd:")m[-.\d][^"]*(?=")/gi;

/**
 * Writes the icons' paths with one decimal, where lucide has up to three. An icon has 24 units for at most
 * 28 pixels, so a twentieth of a unit is nothing that one sees, and digits are what gzip can't make small.
 */
export function roundIcons(bundle: string): string {
  return bundle.replace(PATH, roundPath);
}

/** The same line with fewer digits. The ends are round, or svgo takes the dots for nothing. */
function roundPath(line: string): string {
  const { data } = optimize(
    `<svg xmlns="http://www.w3.org/2000/svg" stroke="red" stroke-linecap="round"><path d="${line}"/></svg>`,
    { plugins: [{ name: 'convertPathData', params: { floatPrecision: 1 } }] },
  );
  const rounded = / d="([^"]+)"/.exec(data)?.[1];
  if (rounded === undefined) throw new Error(`svgo left nothing of the path ${line}.`);
  return rounded;
}
