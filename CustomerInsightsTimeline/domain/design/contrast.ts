/** What text needs against its background, by WCAG 2.2. */
export const READABLE = 4.5;

/** What a mark needs against its background. */
export const VISIBLE = 3;

/** Opaque, so that its contrast is known, and nothing that could reach beyond a colour. */
const COLOR = /^#([\da-f]{3}|[\da-f]{6})$/i;

/** The colour that a host or a maker gives: #rgb or #rrggbb; null for anything else. */
export function readColor(given: unknown): string | null {
  const color = typeof given === 'string' ? given.trim() : '';
  return COLOR.test(color) ? color : null;
}

/**
 * The contrast ratio of two colours, by WCAG 2: 1 to 21. Of what is not #rgb or #rrggbb nothing is
 * known: NaN, which is neither enough nor too little.
 */
export function contrastOf(a: string, b: string): number {
  const [darker = NaN, lighter = NaN] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The relative luminance of #rgb or #rrggbb: 0 for black to 1 for white. */
export function luminanceOf(color: string): number {
  const digits = COLOR.exec(color)?.[1] ?? '';
  const hex = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = NaN, green = NaN, blue = NaN] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
