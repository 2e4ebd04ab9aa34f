import type { Case, CaseFigures, FeedFigures } from './feedFigures';
import { DECODED_COUNT, MORE_COUNTS } from './feedFigures';
import type { CandidateName } from './figures';
import { count, markdownTable, milliseconds, ratio } from './markdownTable';

const LABELS: Record<CandidateName, string> = {
  ours: '**ours**',
  map: 'plain `map()`',
  list: 'Fluent `List`',
};

const label = ({ candidate, count: rows }: Case) => `${LABELS[candidate]}, ${count(rows)} rows`;

/** Each against the smallest plain list, and against Fluent's List of as many rows. */
export function ratioTable({ cases }: FeedFigures): string {
  const find = (candidate: CandidateName, rows: number) =>
    cases.find((each) => each.candidate === candidate && each.count === rows);
  const smallest = find('map', 100);
  const row = (each: CaseFigures) => {
    const list = find('list', each.count);
    return [
      label(each),
      ratio(each.mount, smallest?.mount),
      ratio(each.mount, list?.mount),
      ratio(each.nodes, smallest?.nodes),
      ratio(each.nodes, list?.nodes),
      ratio(each.frameP95, list?.frameP95),
      `${each.blank}`,
    ];
  };
  return markdownTable(
    [
      'feed',
      'mount ÷ `map()` of 100',
      'mount ÷ `List`',
      'DOM ÷ `map()` of 100',
      'DOM ÷ `List`',
      'frame p95 ÷ `List`',
      'blank of 100 steps',
    ],
    cases.map(row),
  );
}

/** What the size of the history must not change. */
export function oursTable({ more, decoded }: FeedFigures): string {
  const [few, many] = MORE_COUNTS;
  const base = more.get(few);
  const rows = [
    [
      `50 rows more, on ${count(many)} ÷ on ${count(few)}`,
      ratio(more.get(many) ?? Number.NaN, base),
    ],
    ...[...decoded].map(([candidate, read]) => [
      `SemanticData read to show ${count(DECODED_COUNT)} rows, ${LABELS[candidate]}`,
      count(read),
    ]),
  ];
  return markdownTable(['growing and decoding', ''], rows);
}

export function absoluteTable({ cases, more }: FeedFigures): string {
  const rows = cases.map((each) => [
    label(each),
    milliseconds(each.mount),
    count(each.nodes),
    milliseconds(each.frameP95),
  ]);
  const additions = [...more].map(([before, ms]) => [
    `${LABELS.ours}, 50 rows more on ${count(before)}`,
    milliseconds(ms),
    '',
    '',
  ]);
  return markdownTable(['feed', 'mount', 'DOM elements', 'frame p95'], [...rows, ...additions]);
}
