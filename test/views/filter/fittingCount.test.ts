import fc from 'fast-check';
import type { RowsToFill } from '../../../CustomerInsightsTimeline/views/filter/useFitting';
import { fittingCount } from '../../../CustomerInsightsTimeline/views/filter/useFitting';

const width = fc.integer({ min: 10, max: 400 });
const widths = fc.array(width, { maxLength: 60 });
const scenes: fc.Arbitrary<RowsToFill> = fc.record({
  lead: width,
  candidates: widths,
  tools: fc.array(width, { minLength: 1, maxLength: 3 }),
  gap: fc.integer({ min: 0, max: 8 }),
  room: fc.integer({ min: 400, max: 1200 }),
  rows: fc.integer({ min: 1, max: 5 }),
});

/** The rows that a browser needs, as CSS Flexible Box Layout breaks lines. */
function rowsFor(children: readonly number[], { gap, room }: RowsToFill): number {
  const lines: number[][] = [];
  for (const child of children) {
    const line = lines[lines.length - 1];
    const filled = line?.reduce((sum, other) => sum + other + gap, child) ?? Infinity;
    if (line && filled <= room) line.push(child);
    else lines.push([child]);
  }
  return lines.length;
}

/** What stands in the rows where so many are shown. */
function childrenWith(shown: number, { lead, candidates, tools }: RowsToFill): readonly number[] {
  const all = shown === candidates.length;
  return [lead, ...candidates.slice(0, shown), ...(all ? tools.slice(1) : tools)];
}

test('the shown items fit into the rows, unless even one does not', () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const shown = fittingCount(scene);
      const fits = rowsFor(childrenWith(shown, scene), scene) <= scene.rows;
      expect(fits || shown === Math.min(1, scene.candidates.length)).toBe(true);
    }),
  );
});

test('no other number that fits is larger', () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const larger = scene.candidates
        .map((_, place) => place + 1)
        .filter((shown) => shown > fittingCount(scene))
        .filter((shown) => rowsFor(childrenWith(shown, scene), scene) <= scene.rows);
      expect(larger).toEqual([]);
    }),
  );
});
