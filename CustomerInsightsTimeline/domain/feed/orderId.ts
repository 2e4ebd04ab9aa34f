import type { Activity } from '../activity/Activity';
import { parseLeniently } from '../semantic/lenientJson';
import { namedValues } from '../semantic/namedValues';
import { wordsOf } from '../semantic/fieldName';

/** What sources call the id of an order, without case, blanks and underscores; the best first. */
const NAMES = ['orderid', 'salesorderid', 'ordernumber', 'salesordernumber', 'orderno', 'ordernr'];

/** The names have few forms, and each is written in thousands of rows. */
const known = new WeakMap<Activity, string | null>();

/**
 * The id of the order that an order or an order line names in its SemanticData; null where it names
 * none. Reads the outer level of names only: decoding all fields would cost fifty times as much.
 */
export function orderIdOf(activity: Activity): string | null {
  let id = known.get(activity);
  if (id === undefined) {
    id = read(activity.semanticData);
    known.set(activity, id);
  }
  return id;
}

function read(text: string | null): string | null {
  const parsed = text === null ? null : parseLeniently(text);
  if (!parsed?.ok) return null;
  const ids = new Map<string, string>();
  for (const [name, value] of namedValues(parsed.value) ?? []) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const plain = wordsOf(name).join('');
    const id = String(value).trim();
    if (id !== '' && NAMES.includes(plain) && !ids.has(plain)) ids.set(plain, id);
  }
  const best = NAMES.find((name) => ids.has(name));
  return best === undefined ? null : (ids.get(best) ?? null);
}
