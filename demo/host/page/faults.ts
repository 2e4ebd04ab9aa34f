import type { FaultRule } from '../../dataverse/faults';

interface Fault {
  readonly text: string;
  /** What the stand-in server does wrong on request. */
  readonly rules?: readonly FaultRule[];
  /** What is wrong with the host's own `context.webAPI`. */
  readonly webAPI?: 'absent' | 'unimplemented' | 'offline';
}

const ALL = '/api/data/';
const ACTIVITIES = 'msdynci_unifiedactivities';
const SEGMENTS = 'msdynci_segmentmemberships';

const faults: Readonly<Record<string, Fault>> = {
  none: { text: 'None' },
  throttle: { text: 'Throttled for good', rules: [{ match: ALL, kind: 'throttle' }] },
  throttleTwice: {
    text: 'Throttled twice',
    rules: [{ match: ACTIVITIES, kind: 'throttle', times: 2 }],
  },
  forbiddenActivities: {
    text: '403 on activities',
    rules: [{ match: ACTIVITIES, kind: 'forbidden' }],
  },
  // Of the tables that stay with the root business unit.
  businessUnit: {
    text: 'User who reads only a business unit',
    rules: ['alternatekeys', 'predictions', 'enrichments'].map((set) => ({
      match: `msdynci_${set}`,
      kind: 'trimRows',
    })),
  },
  profileOnly: {
    text: 'User who may read the profile alone',
    rules: [ACTIVITIES, SEGMENTS].map((match) => ({ match, kind: 'forbidden' })),
  },
  forbiddenSegments: { text: '403 on segments', rules: [{ match: SEGMENTS, kind: 'forbidden' }] },
  missingTable: {
    text: 'Tables missing',
    rules: [{ match: ALL, kind: 'missingTable' }],
  },
  serverError: { text: 'Server error', rules: [{ match: ALL, kind: 'serverError' }] },
  slow: { text: 'Slow (4 s)', rules: [{ match: ALL, kind: 'slow', delayMs: 4000 }] },
  brokenPage: {
    text: 'Second page broken',
    rules: [{ match: ACTIVITIES, kind: 'brokenPage', fromPage: 2 }],
  },
  emptyPages: { text: 'Empty pages', rules: [{ match: ACTIVITIES, kind: 'emptyPages' }] },
  expiredSession: { text: 'Session expired', rules: [{ match: ALL, kind: 'expiredSession' }] },
  offline: { text: 'No network', webAPI: 'offline' },
  noWebApi: { text: 'Host without webAPI', webAPI: 'absent' },
  unimplementedWebApi: { text: 'webAPI that throws', webAPI: 'unimplemented' },
};

export const faultTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(faults).map(([name, fault]) => [name, fault.text]),
);

/** What the stand-in does wrong, and how long it lets each answer wait. */
export function faultRules(fault: string, delay: string): readonly FaultRule[] {
  const delayMs = Number(delay);
  const late: readonly FaultRule[] = delayMs > 0 ? [{ match: ALL, kind: 'slow', delayMs }] : [];
  // Of two rules of one kind, the later one counts.
  return [...late, ...(faultNamed(fault).rules ?? [])];
}

export function faultNamed(name: string): Fault {
  return faults[name] ?? { text: name };
}
