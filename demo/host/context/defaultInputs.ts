import type { HostInputs } from './hostInputs';
import { makerValues } from './makerInputs';

/** An English-speaking user in UTC on a form of ordinary width, with no customer bound yet. */
export const DEFAULT_INPUTS: Omit<HostInputs, 'webAPI'> = {
  ...makerValues(({ initial }) => initial),
  customer: { kind: 'none', as: 'text' },
  record: null,
  isAuthoring: false,
  width: 800,
  timeZone: 'UTC',
  languageId: 1033,
  strings: new Map(),
  theme: 'light',
  missing: [],
};
