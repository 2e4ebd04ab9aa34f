import * as React from '../react';

/** Widths of the grey lines, in per cent, so that they look like titles and facts. */
const LINES = [
  [38, 62],
  [52, 44],
  [30, 70],
  [46, 38],
  [58, 56],
  [34, 48],
] as const;

/** Stands in for the first activities, in their own height, so that nothing jumps. */
export function Skeleton(): React.ReactElement {
  return (
    <div aria-hidden className="cit-skeleton">
      {LINES.map(([title, facts]) => (
        <div key={title}>
          <div style={{ width: `${title}%` }} />
          <div style={{ width: `${facts}%` }} />
        </div>
      ))}
    </div>
  );
}

export type PartShape = 'activities' | 'bars' | 'chips' | 'columns' | 'profile' | 'tiles' | 'tools';

/** Width, as CSS has it, and height in CSS pixels. Boxes share a line that is too short for them. */
type Box = readonly [width: number | string, height: number];

const ENTRY: readonly Box[] = [
  [20, 20],
  ['66%', 8],
  ['16%', 8],
];
const LINE: readonly Box[] = [['55%', 8]];

/** The boxes of each part, line by line. They differ by kind of part, and show nothing of a customer. */
const SHAPES: Readonly<Record<PartShape, readonly (readonly Box[])[]>> = {
  chips: [[72, 96, 64, 88].map((width) => [width, 20])],
  profile: [ENTRY.slice(0, 2)],
  tiles: [[32, 32, 32].map((height) => ['30%', height])],
  bars: [LINE, LINE],
  columns: [[12, 18, 14, 22, 16, 26, 20, 32, 24, 20, 16, 28].map((height) => ['100%', height])],
  tools: [['40%', 60, 60].map((width) => [width, 26])],
  activities: [LINE, ENTRY, ENTRY, ENTRY],
};

/** Stands in for a part, without a word that could be taken for a customer's. */
export function PartSkeleton({ shape }: { readonly shape: PartShape }): React.ReactElement {
  const isChart = shape === 'columns';
  return (
    <div aria-hidden>
      {SHAPES[shape].map((line, index) => (
        <div
          key={index}
          className="cit-shape-line"
          style={{ alignItems: isChart ? 'flex-end' : 'center' }}
        >
          {line.map(([width, height], place) => (
            <div
              key={place}
              style={{ width, height, borderRadius: isChart ? 2 : Math.min(12, height / 2) }}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
