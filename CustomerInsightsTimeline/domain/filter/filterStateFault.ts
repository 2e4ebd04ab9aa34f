import type { SettingFault } from '../settings/SettingFault';
import type { ReadFilterState } from './readFilterState';

/** Why FilterState is not followed, as a fault of that setting; null where it is. */
export function filterStateFault(read: ReadFilterState): SettingFault | null {
  if (read.kind === 'read') return null;
  const isBroken = read.kind === 'broken';
  return {
    setting: 'FilterState',
    line: null,
    path: isBroken && read.member !== 'JSON' ? [read.member] : [],
    reason: { kind: isBroken ? 'filtersBroken' : 'filtersNewer' },
  };
}
