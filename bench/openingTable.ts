import { markdownTable, milliseconds, ratio } from './markdownTable';
import type { OpeningFigures } from './openingFigures';

/** How long people wait for a customer on a slow line, beside an older build. */
export function openingTable(figures: readonly OpeningFigures[], older: string): string {
  const rows = figures
    .filter(({ build }) => build !== older)
    .flatMap((now) => {
      const before = figures.find(
        ({ build, scene, delay }) => build === older && scene === now.scene && delay === now.delay,
      );
      if (!before) return [];
      const versus = (name: 'roundTrips' | 'requests' | 'refused') =>
        `${before[name]} → ${now[name]}`;
      return [
        [
          `${now.scene}, ${now.delay} ms an answer`,
          ratio(before.first ?? 0, now.first ?? undefined),
          ratio(before.whole, now.whole),
          versus('roundTrips'),
          versus('requests'),
          versus('refused'),
          now.first === null ? '–' : milliseconds(now.first),
          milliseconds(now.whole),
        ],
      ];
    });
  return markdownTable(
    [
      `opening, beside the build of ${older}`,
      'first activity, times as fast',
      'all parts, times as fast',
      'round trips in a row',
      'requests',
      'refused',
      'first activity, this machine',
      'all parts, this machine',
    ],
    rows,
  );
}
