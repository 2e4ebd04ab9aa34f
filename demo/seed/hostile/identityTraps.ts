import type { Trap } from './trap';

const shared = '5eed0000-0000-5000-a000-0000000000aa';
const activity = '5eed0000000050000000000000000bbb';

/** An elastic table may hold one primary id in several partitions: these are different activities. */
export const identityTraps: readonly Trap[] = [
  {
    msdynci_title: 'One primary id, first partition',
    msdynci_unifiedactivityid: shared,
    partitionid: 'partition-a',
  },
  {
    msdynci_title: 'One primary id, second partition',
    msdynci_unifiedactivityid: shared,
    partitionid: 'partition-b',
  },
  { msdynci_title: 'One activity id, first row', msdynci_activityid: activity },
  { msdynci_title: 'One activity id, second row', msdynci_activityid: activity },
  { msdynci_title: 'No activity id', msdynci_activityid: null },
  { msdynci_title: 'Twins', msdynci_actualactivityid: 'twin', msdynci_activityforeignkey: 'twin' },
  { msdynci_title: 'Twins', msdynci_actualactivityid: 'twin', msdynci_activityforeignkey: 'twin' },
];
