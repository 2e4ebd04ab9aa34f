import type { Activity } from '../activity/Activity';
import { semanticType } from '../activity/activityType';
import { addTo, madeOnce } from '../byKey';
import { plainName } from '../semantic/fieldName';
import { outerTexts } from '../semantic/namedValues';

/** What sources call the id of an order, without case, blanks and underscores; the best first. */
const NAMES = ['orderid', 'salesorderid', 'ordernumber', 'salesordernumber', 'orderno', 'ordernr'];

/** The names have few forms, and each is written in thousands of rows. */
const known = new WeakMap<Activity, string | null>();

/**
 * The id of the order that an order or an order line names in its SemanticData; null where it names
 * none. Reads the outer level of names only.
 */
export function orderIdOf(activity: Activity): string | null {
  return madeOnce(known, activity, () => read(activity.semanticData));
}

function read(text: string | null): string | null {
  if (text === null) return null;
  // Of two with the same name, the first counts.
  const named = [...outerTexts(text)].reverse();
  const ids = new Map(named.map(([name, id]) => [plainName(name), id]));
  const best = NAMES.find((name) => ids.has(name)) ?? '';
  return ids.get(best) ?? null;
}

/** Which order lines nest under which order. */
interface OrderLines {
  /**
   * Takes in the next activity of the list. Answers the places of earlier ones that are shown
   * another way because of it: the order of a line, or the lines of an order.
   */
  readonly add: (activity: Activity, place: number) => readonly number[];
  readonly isNested: (activity: Activity) => boolean;
  /** In the order of the list, which grows in place; none for what is no order. */
  readonly linesOf: (activity: Activity) => readonly Activity[];
}

interface Placed {
  readonly activity: Activity;
  readonly place: number;
}

const NONE: readonly Activity[] = [];

/** Points come seconds after their order; those of a later day are news. */
const POINTS_MS = 60_000;

function belongs({ activity: line }: Placed, { activity: order }: Placed): boolean {
  if (semanticType(line.type) !== 'Loyalty') return true;
  if (line.time === null || order.time === null) return false;
  return Math.abs(line.time.ms - order.time.ms) <= POINTS_MS;
}

/**
 * Nests a line, and the points for an order, under the first order of the list that has its order id.
 * A line whose order is not there (yet) stays where it is. SemanticData of other types is never read, and that of orders only
 * once there is a line at all: no more than a few rows of each page, each of them once.
 */
export function createOrderLines(): OrderLines {
  const unread: Placed[] = [];
  const orders = new Map<string, Placed>();
  const waiting = new Map<string, Placed[]>();
  const linesByOrder = new Map<string, Activity[]>();
  const nested = new Set<string>();
  let anyLine = false;

  function addOrder(order: Placed): readonly number[] {
    const id = orderIdOf(order.activity);
    if (id === null || orders.has(id)) return [];
    orders.set(id, order);
    const lines = (waiting.get(id) ?? []).filter((line) => belongs(line, order));
    waiting.delete(id);
    return lines.map((line) => {
      nest(line.activity, order);
      return line.place;
    });
  }

  function addLine(line: Placed): readonly number[] {
    if (!anyLine) {
      anyLine = true;
      unread.splice(0).forEach(addOrder);
    }
    const id = orderIdOf(line.activity);
    if (id === null) return [];
    const order = orders.get(id);
    if (!order) {
      addTo(waiting, id, line);
      return [];
    }
    if (!belongs(line, order)) return [];
    nest(line.activity, order);
    return [order.place];
  }

  function nest(line: Activity, order: Placed) {
    addTo(linesByOrder, order.activity.key, line);
    nested.add(line.key);
  }

  return {
    add: (activity, place) => {
      const type = semanticType(activity.type);
      if (type === 'SalesOrderLine' || type === 'Loyalty') return addLine({ activity, place });
      if (type !== 'SalesOrder') return [];
      if (anyLine) return addOrder({ activity, place });
      unread.push({ activity, place });
      return [];
    },
    isNested: ({ key }) => nested.has(key),
    linesOf: ({ key }) => linesByOrder.get(key) ?? NONE,
  };
}
