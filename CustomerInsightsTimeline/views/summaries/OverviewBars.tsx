import * as React from '../react';
import type { Overview, OverviewBin } from '../../domain/summaries/overview';
import { yearStarts } from '../../domain/summaries/overviewBins';
import { useTimeline } from '../TimelineContext';

/** A bar that stands for a single activity beside hundreds must still be seen. */
const LEAST_HEIGHT = 2;

/** How much of a bin's width its bar takes. */
const BAR = 0.8;

/**
 * The bars of each hue as one SVG path, '' for a hue that no bin has. Each bin is 1 wide; the
 * fullest one is as high as the drawing, and hues are stacked from below.
 */
function stackedBars(
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

interface OverviewBarsProps {
  readonly id: string;
  readonly overview: Overview;
  /** What is drawn, in words. */
  readonly label: string;
  readonly rightToLeft: boolean;
}

/** In the units of the drawing, which is as high as its place. */
const BARS_HEIGHT = 36;

/** Activity over time as bars, stacked by the hues of the types; what is not counted in full is hatched. */
export const OverviewBars = React.memo(function OverviewBars({
  id,
  overview: { bins, most },
  label,
  rightToLeft,
}: OverviewBarsProps): React.ReactElement {
  const { hues } = useTimeline();
  const paths = React.useMemo(() => stackedBars(bins, most, BARS_HEIGHT), [bins, most]);
  return (
    <svg
      role="img"
      aria-label={label}
      className="cit-bars"
      style={rightToLeft ? { transform: 'scaleX(-1)' } : undefined}
      width="100%"
      height="100%"
    >
      <pattern
        id={`${id}-hatch`}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line y2={6} strokeWidth={1.5} />
      </pattern>
      {bins.map(
        ({ final }, place) =>
          !final && (
            <rect
              key={place}
              x={`${(100 * place) / bins.length}%`}
              width={`${100 / bins.length}%`}
              height="100%"
              fill={`url(#${id}-hatch)`}
              // No seams are between neighbours.
              shapeRendering="crispEdges"
            />
          ),
      )}
      <svg aria-hidden viewBox={`0 0 ${bins.length} ${BARS_HEIGHT}`} preserveAspectRatio="none">
        {yearStarts(bins).map(({ place }) => (
          <line key={place} x1={place} x2={place} y2={BARS_HEIGHT} />
        ))}
        {paths.map((path, hue) => path !== '' && <path key={hue} d={path} fill={hues[hue]} />)}
      </svg>
    </svg>
  );
});
