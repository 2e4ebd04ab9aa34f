import type { BuiltFigures } from './builtFigures';
import { CHANGES } from './builtFigures';
import type { DomainFigures } from './domainFigures';
import { ROWS } from './domainFigures';
import type { FeedFigures } from './feedFigures';
import { MORE_COUNTS, MORE_PAGE, MOST } from './feedFigures';
import type { CandidateName, Sample } from './figures';
import { count, markdownTable, milliseconds } from './markdownTable';

export interface AllFigures {
  readonly feed: FeedFigures;
  readonly domain: DomainFigures;
  readonly built: BuiltFigures;
  /** Bytes, gzipped. */
  readonly bundle: number;
}

interface Figure {
  readonly name: string;
  readonly reach: number;
  readonly now: number;
  readonly write?: (value: number) => string;
}

/** The longest task that is allowed where parsing all details takes so long. In milliseconds. */
const LONGEST_TASK = { most: 50, whereParsing: 200 };

/** What the list is meant to reach, with what it reaches in this run. */
export function reachTable(figures: AllFigures, older: string): string {
  const rows = figuresOf(figures, older).map(({ name, reach, now, write = ratioText }) => [
    name,
    write(reach),
    write(now),
    now <= reach ? 'yes' : `${ratioText(now / reach)} too much`,
  ]);
  return markdownTable(['figure', 'reach', 'now', 'reached'], rows);
}

function figuresOf({ feed, domain, built, bundle }: AllFigures, older: string): readonly Figure[] {
  const find = (candidate: CandidateName, rows: number) =>
    feed.cases.find((each) => each.candidate === candidate && each.count === rows);
  const versus = (name: keyof Sample, rows: number) =>
    (find('ours', rows)?.[name] ?? NaN) / (find('list', rows)?.[name] ?? NaN);
  const [few, many] = MORE_COUNTS;
  const longest = Math.max(...Object.values(feed.work.longest));
  const allowed = (LONGEST_TASK.most * feed.work.parse) / LONGEST_TASK.whereParsing;
  const { shift, heap } = built;
  return [
    { name: 'mount to first painted rows ÷ `List`, 100 rows', reach: 2, now: versus('mount', 100) },
    { name: 'the same, 10,000 rows', reach: 1.8, now: versus('mount', 10_000) },
    {
      name: `mount, ${count(MOST)} rows ÷ 1,000 rows`,
      reach: 1.2,
      now: (find('ours', MOST)?.mount ?? NaN) / (find('ours', 1_000)?.mount ?? NaN),
    },
    {
      name: `first page’s answer to first painted rows ÷ build of ${older}, 100 rows`,
      reach: 0.4,
      now: built.now.took / built.older.took,
    },
    {
      name: 'main thread busy meanwhile ÷ that build',
      reach: 0.4,
      now: built.now.busy / built.older.busy,
    },
    {
      name: 'elements in the DOM at the first paint, 100 rows',
      reach: 900,
      now: find('ours', 100)?.firstNodes ?? NaN,
      write: count,
    },
    {
      name: `longest task, ${count(MOST)} rows searched, filtered, grouped, sorted; details parsed in ${milliseconds(feed.work.parse)}`,
      // What the browser does not call long is not counted.
      reach: Math.max(LONGEST_TASK.most, allowed),
      now: longest,
      write: milliseconds,
    },
    {
      name: `heap of ${count(MOST)} rows ÷ the rows as parsed objects`,
      reach: 1.5,
      now: feed.heap.ours / feed.heap.rows,
    },
    {
      name: `heap after ${CHANGES} changes of customer ÷ after one`,
      reach: 1.05,
      now: heap.afterMany / heap.afterOne,
    },
    {
      name: 'blank frames of 100, 10,000 rows',
      reach: 0,
      now: find('ours', 10_000)?.blank ?? NaN,
      write: count,
    },
    { name: 'frame p95 ÷ `List`, 10,000 rows', reach: 1, now: versus('frameP95', 10_000) },
    {
      name: `a page of ${MORE_PAGE} put into ${count(many)} ÷ into ${count(few)}`,
      reach: 1.1,
      now: (feed.more.get(many) ?? NaN) / (feed.more.get(few) ?? NaN),
    },
    {
      name: `late rows: ${count(ROWS)} in the opposite order ÷ in the true order`,
      reach: 2,
      now: domain.readOpposite / domain.readSorted,
    },
    {
      name: 'cumulative layout shift of a load',
      reach: 0.02,
      now: shift.quick,
      write: thousandths,
    },
    { name: 'the same, a second an answer', reach: 0.02, now: shift.slow, write: thousandths },
    {
      name: 'bundle of the form, gzipped',
      reach: 90_000,
      now: bundle,
      write: (bytes) => `${(bytes / 1000).toFixed(1)} kB`,
    },
  ];
}

function ratioText(value: number): string {
  return `${value.toFixed(2)}×`;
}

function thousandths(value: number): string {
  return value.toFixed(3);
}
