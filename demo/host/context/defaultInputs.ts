import type { HostInputs } from './hostInputs';

/** An English-speaking user in UTC on a form of ordinary width, with no customer bound yet. */
export const DEFAULT_INPUTS: Omit<HostInputs, 'webAPI'> = {
  customer: { kind: 'none', as: 'text' },
  identitySource: 'Auto',
  dataSourceName: null,
  sourceTableName: null,
  alternateKeyColumn: null,
  record: null,
  pageSize: 50,
  sortOrder: 'NewestFirst',
  heading: null,
  allowExport: false,
  showSegments: true,
  groupBy: 'Day',
  foldRuns: true,
  filterState: null,
  width: 800,
  timeZone: 'UTC',
  languageId: 1033,
  strings: new Map(),
  theme: 'light',
  missing: [],
};
