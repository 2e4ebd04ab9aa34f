import { availableParallelism } from 'node:os';
import { domainTable } from './domainTable';
import { absoluteTable, oursTable, ratioTable, workTable } from './feedTables';
import type { AllFigures } from './reachTable';
import { reachTable } from './reachTable';

/** All tables of a run in Markdown: what is to be reached first, then ratios. */
export function report(figures: AllFigures, older: string): string {
  const { feed, domain } = figures;
  const day = new Date().toISOString().slice(0, 10);
  const parts = [
    `One run, ${day}: ${availableParallelism()} cores, Chromium ${feed.browser}, medians.`,
    reachTable(figures, older),
    'Why a figure is missed, and what a profile shows: docs/performance.md, "What is missed, and why".',
    'Read each ratio as the row divided by what the column names: 2× takes twice the time or twice the elements, below 1× the row does better; only ratios travel to another machine.',
    ratioTable(feed),
    oursTable(feed),
    domainTable(domain),
    'Absolute figures, which hold for this machine only:',
    workTable(feed),
    absoluteTable(feed),
  ];
  return parts.join('\n\n');
}
