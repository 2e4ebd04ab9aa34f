/** How the reader left the timeline of one customer. Each member is '' where nothing was left. */
export interface Visit {
  /** As `writeFilterState` writes it. */
  readonly view: string;
  readonly search: string;
  /** The ActivityId of what was in the middle of the feed: row ids do not outlive a refresh. */
  readonly place: string;
  /** The time of the newest activity that they saw, in milliseconds. */
  readonly newest: string;
  /** When that was seen. */
  readonly at: string;
}

/** Up to which time the reader has seen all activities; NaN where that is not known. */
export function newestSeen(visit?: Visit): number {
  return visit && visit.newest !== '' ? Number(visit.newest) : NaN;
}

/** How the reader left the customers that they saw in this session. */
export interface Visits {
  readonly of: (customer: string) => Visit;
  readonly note: (customer: string, part: Partial<Visit>) => void;
}

const NEVER_SEEN: Visit = { view: '', search: '', place: '', newest: '', at: '' };
const PARTS = Object.keys(NEVER_SEEN) as readonly (keyof Visit)[];

/** Hosts keep it in the memory of the page. */
const MOST_CUSTOMERS = 30;
const LONGEST_PART = 4000;

/**
 * Goes on from what `keep` was last given: JSON, a list of pairs of customer and visit, oldest first.
 * What can't be read of it is as if it had never been.
 */
export function createVisits(kept: string | null, keep: (kept: string) => void): Visits {
  const visits = new Map(readVisits(kept));
  const of = (customer: string) => visits.get(customer) ?? NEVER_SEEN;
  return {
    of,
    note: (customer, part) => {
      const before = of(customer);
      const visit = visitFrom({ ...before, ...part });
      if (PARTS.every((name) => visit[name] === before[name])) return;
      visits.delete(customer);
      visits.set(customer, visit);
      for (const oldest of [...visits.keys()].slice(0, -MOST_CUSTOMERS)) visits.delete(oldest);
      keep(JSON.stringify([...visits]));
    },
  };
}

/** A part that is no text, or too long to be kept, counts as left empty. */
function visitFrom(parts: Partial<Record<keyof Visit, unknown>>): Visit {
  const visit = { ...NEVER_SEEN };
  for (const name of PARTS) {
    const part = parts[name];
    if (typeof part === 'string' && part.length <= LONGEST_PART) visit[name] = part;
  }
  return visit;
}

function readVisits(kept: string | null): readonly (readonly [string, Visit])[] {
  try {
    const pairs: unknown = JSON.parse(kept ?? '[]');
    return (Array.isArray(pairs) ? (pairs as readonly unknown[]) : []).flatMap((pair) => {
      const [customer, visit] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      return typeof customer === 'string' ? [[customer, visitFrom({ ...(visit as object) })]] : [];
    });
  } catch {
    return [];
  }
}
