import * as React from 'react';
import type { CustomerInsights } from '../../domain/insights/CustomerInsights';
import type { InsightSettings } from '../../domain/insights/InsightSettings';
import { useTimeline } from '../TimelineContext';
import { EnrichmentList } from './EnrichmentList';
import { KnownAs } from './KnownAs';
import { MeasureTiles } from './MeasureTiles';
import { PredictionCards } from './PredictionCards';
import { ProfileCard } from './ProfileCard';
import { usePart } from './usePart';

/**
 * The parts that are switched on and not empty, in the order in which they are shown. Those that
 * are off ask nothing.
 */
export function useInsightParts(
  insights: CustomerInsights,
  settings: InsightSettings,
): readonly React.ReactElement[] {
  const { strings } = useTimeline();
  const { profile, measures, predictions, enrichments, keys } = insights;
  const parts = [
    usePart(profile, {
      title: strings.text('Part_Profile'),
      loads: settings.showProfile,
      isEmpty: (value) => value === null || value.fields.length === 0,
      render: (value) => value && <ProfileCard profile={value} names={settings.profileFields} />,
    }),
    usePart(measures, {
      title: strings.text('Part_Measures'),
      loads: settings.showMeasures,
      isEmpty: ({ fields, rests, unread, loading, stopped }) =>
        [fields, rests, unread, loading, stopped].every((list) => list.length === 0),
      render: (value) => (
        <MeasureTiles
          measures={value}
          names={settings.measureFields}
          onStop={measures.stop}
          onRetry={measures.load}
        />
      ),
    }),
    usePart(predictions, {
      title: strings.text('Part_Predictions'),
      loads: settings.showPredictions,
      isEmpty: (value) => value.length === 0,
      render: (value) => <PredictionCards predictions={value} />,
    }),
    usePart(enrichments, {
      title: strings.text('Part_Enrichment'),
      loads: settings.showEnrichment,
      isEmpty: (value) => value.length === 0,
      render: (value) => <EnrichmentList enrichments={value} />,
    }),
    usePart(keys, {
      title: strings.text('Part_Keys'),
      loads: settings.showProfile,
      isEmpty: (value) => value.keys.length === 0 && value.rests.length === 0,
      render: (value) => <KnownAs known={value} />,
    }),
  ];
  return parts.flatMap((part) => part ?? []);
}
