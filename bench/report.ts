import { availableParallelism } from 'node:os';
import type { DomainFigures } from './domainFigures';
import { domainTable } from './domainTable';
import type { FeedFigures } from './feedFigures';
import { absoluteTable, oursTable, ratioTable } from './feedTables';

/** All tables of a run in Markdown, ratios first. */
export function report(feed: FeedFigures, domain: DomainFigures): string {
  const day = new Date().toISOString().slice(0, 10);
  const parts = [
    `One run, ${day}: ${availableParallelism()} cores, Chromium ${feed.browser}, medians.`,
    'Read each ratio as the row divided by what the column names: 2× takes twice the time or twice the elements, below 1× the row does better; only ratios travel to another machine.',
    ratioTable(feed),
    oursTable(feed),
    domainTable(domain),
    'Absolute figures, which hold for this machine only:',
    absoluteTable(feed),
  ];
  return parts.join('\n\n');
}
