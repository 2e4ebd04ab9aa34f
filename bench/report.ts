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
    'Read across: 2× is twice the time or twice the elements of what the column names, so below 1× ours is the better one; only the ratios travel to another machine.',
    ratioTable(feed),
    oursTable(feed),
    domainTable(domain),
    'Absolute figures, which hold for this machine only:',
    absoluteTable(feed),
  ];
  return parts.join('\n\n');
}
