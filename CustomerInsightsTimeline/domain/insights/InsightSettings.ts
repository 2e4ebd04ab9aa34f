import type { InsightLinks } from './insightLinks';

/** What a maker wants to be shown beside the activities. */
export interface InsightSettings {
  readonly showProfile: boolean;
  readonly showMeasures: boolean;
  readonly showPredictions: boolean;
  readonly showEnrichment: boolean;
  /** The attributes of the profile to show at once, in this order; empty for a sensible few. */
  readonly profileFields: readonly string[];
  /** The measures to show at once, in this order; empty for the first few. */
  readonly measureFields: readonly string[];
  /** Logical names of tables that hold one measure each. */
  readonly measureTables: readonly string[];
  readonly links: InsightLinks;
}

/** Hosts update often, and each time all settings are read anew. */
export function isSameInsightSettings(a: InsightSettings, b: InsightSettings): boolean {
  return (
    JSON.stringify({ ...a, links: [...a.links] }) === JSON.stringify({ ...b, links: [...b.links] })
  );
}
