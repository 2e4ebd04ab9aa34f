import type { CustomerInsights } from './CustomerInsights';

/** Joins parts that load and fail alone to what is refreshed and dropped together. */
export function joinParts(
  parts: Omit<CustomerInsights, 'refresh' | 'renew' | 'dispose'>,
): CustomerInsights {
  const { profile, measures, predictions, enrichments, keys, segmentNames } = parts;
  const shown = [profile, measures, predictions, enrichments, keys, segmentNames];
  return {
    ...parts,
    refresh: () => {
      for (const part of shown) part.refresh();
    },
    renew: () => {
      for (const part of shown) part.renew();
    },
    dispose: () => {
      for (const part of Object.values(parts)) part.dispose();
    },
  };
}
