import type { Enrichment } from '../../domain/insights/enrichments';
import { humaniseName } from '../../domain/semantic/fieldName';
import * as React from '../react';
import { useTimeline } from '../TimelineContext';
import { InsightCards } from './InsightCards';

export interface EnrichmentListProps {
  readonly enrichments: readonly Enrichment[];
}

/** What providers add about the customer, each under its type and name. */
export function EnrichmentList({ enrichments }: EnrichmentListProps): React.ReactElement {
  const { strings } = useTimeline();
  const cards = enrichments.map(({ key, provider, type, bars, values }) => ({
    key,
    name: type ?? '',
    title: type === null ? strings.text('Enrichment_Unnamed') : humaniseName(type),
    bars: bars?.bars.map((bar) => ({ ...bar, outOf: bars.outOf })) ?? [],
    // Bars say what the fields would say.
    values: bars ? { ...values, fields: [] } : values,
    origin: provider === null ? [] : [provider],
  }));
  return <InsightCards cards={cards} />;
}
