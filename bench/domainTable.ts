import type { DomainFigures } from './domainFigures';
import { PAGE, ROWS } from './domainFigures';
import { count, markdownTable, ratio } from './markdownTable';

/** How fast rows go through the domain, against the simplest thing that could stand in for it. */
export function domainTable(figures: DomainFigures): string {
  const { readInPages, readSorted, readOpposite, sortOnce, sortEachPage, decode, parse } = figures;
  const perSecond = (ms: number) => count((ROWS / ms) * 1000);
  const all = `${count(ROWS)} rows`;
  return markdownTable(
    ['domain', 'time ÷ ours', 'rows per second, this machine'],
    [
      [`**ours**: ${all} in pages of ${PAGE}, in order after each`, '1×', perSecond(readInPages)],
      [
        'the same, of a source in an unknown order',
        ratio(readSorted, readInPages),
        perSecond(readSorted),
      ],
      [
        'the same, in the opposite order',
        ratio(readOpposite, readInPages),
        perSecond(readOpposite),
      ],
      ['all sorted once, at the end', ratio(sortOnce, readInPages), perSecond(sortOnce)],
      ['all sorted again at each page', ratio(sortEachPage, readInPages), perSecond(sortEachPage)],
      [`**ours**: ${all} decoded, of which a screen needs few`, '1×', perSecond(decode)],
      ['`JSON.parse` alone', ratio(parse, decode), perSecond(parse)],
    ],
  );
}
