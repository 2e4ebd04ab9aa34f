import type { Case, CaseFigures, FeedFigures } from './feedFigures';
import { DECODED_COUNT, MORE_COUNTS, MORE_PAGE, MOST } from './feedFigures';
import type { CandidateName, WorkName } from './figures';
import { WORKS } from './figures';
import { count, markdownTable, megabytes, milliseconds, ratio } from './markdownTable';

const LABELS: Record<CandidateName, string> = {
  ours: '**ours**',
  map: 'plain `map()`',
  list: 'Fluent `List`',
  groupedList: 'Fluent `GroupedList`',
  tanstack: '@tanstack/react-virtual',
  virtuoso: 'react-virtuoso',
  visTimeline: 'vis-timeline',
  verticalTimeline: 'react-vertical-timeline-component',
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
      count(each.blank),
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
      `${MORE_PAGE} rows more, on ${count(many)} ÷ on ${count(few)}`,
      ratio(more.get(many) ?? Number.NaN, base),
    ],
    ...[...decoded].map(([candidate, read]) => [
      `SemanticData read to show ${count(DECODED_COUNT)} rows, ${LABELS[candidate]}`,
      count(read),
    ]),
  ];
  return markdownTable(['growing and decoding', ''], rows);
}

const WORK_LABELS: Record<WorkName, string> = {
  searched: 'searched, details included',
  filteredByType: 'filtered by type',
  filteredByField: 'filtered by a field of the details',
  grouped: 'grouped by month',
  sorted: 'sorted the other way round',
};

/** How long a reader of a long history can do nothing else. */
export function workTable({ work, heap }: FeedFigures): string {
  const rows = WORKS.map((name) => [
    `longest task while ${WORK_LABELS[name]}`,
    work.longest[name] === 0 ? '< 50 ms' : milliseconds(work.longest[name]),
  ]);
  return markdownTable(
    [`${count(MOST)} rows`, 'this machine'],
    [
      ['all details parsed at once, by `JSON.parse`', milliseconds(work.parse)],
      ...rows,
      ['heap, rows as parsed objects', megabytes(heap.rows)],
      ['heap, the same rows shown', megabytes(heap.ours)],
    ],
  );
}

export function absoluteTable({ cases, more }: FeedFigures): string {
  const rows = cases.map((each) => [
    label(each),
    milliseconds(each.mount),
    count(each.firstNodes),
    count(each.nodes),
    milliseconds(each.frameP95),
  ]);
  const additions = [...more].map(([before, ms]) => [
    `${LABELS.ours}, ${MORE_PAGE} rows more on ${count(before)}`,
    milliseconds(ms),
    '',
    '',
    '',
  ]);
  return markdownTable(
    ['feed', 'mount', 'DOM elements at first', 'DOM elements at rest', 'frame p95'],
    [...rows, ...additions],
  );
}
