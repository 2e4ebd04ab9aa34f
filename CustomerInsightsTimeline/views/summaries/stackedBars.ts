import type { OverviewBin } from '../../domain/overview/overview';

/** A bar that stands for a single activity beside hundreds must still be seen. */
const LEAST_HEIGHT = 2;

/** How much of a bin's width its bar takes. */
const BAR = 0.8;

/**
 * The bars of each hue as one SVG path, '' for a hue that no bin has. Each bin is 1 wide; the
 * fullest one is as high as the drawing, and hues are stacked from below.
 */
export function stackedBars(
  bins: readonly OverviewBin[],
  most: number,
  height: number,
): readonly string[] {
  const hues = bins[0]?.byHue.length ?? 0;
  const paths = Array.from({ length: hues }, () => '');
  bins.forEach(({ count, byHue }, index) => {
    if (count === 0) return;
    const total = Math.max(LEAST_HEIGHT, (count / most) * height);
    let top = height;
    byHue.forEach((part, hue) => {
      if (part === 0) return;
      const high = (part / count) * total;
      top -= high;
      const bar = `M${index + (1 - BAR) / 2} ${round(top)}h${BAR}v${round(high)}h-${BAR}z`;
      paths[hue] = `${paths[hue] ?? ''}${bar}`;
    });
  });
  return paths;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
