import type { FeedItem, GroupHeading } from './FeedItem';
import type { Silence } from './silence';

/** What stands above an item, within its article. */
export interface Topping {
  readonly heading: GroupHeading | null;
  readonly silence: Silence | null;
}

/**
 * Puts a heading and a silence on items. The answer is the same object for as long as both say the
 * same, so that no article renders again for a heading that did not change.
 */
export function createToppings(): (item: FeedItem, topping: Topping) => FeedItem {
  const topped = new WeakMap<FeedItem, FeedItem>();
  return (item, topping) => {
    if (topping.heading === null && topping.silence === null) return item;
    const earlier = topped.get(item);
    if (earlier && saySame(earlier, topping)) return earlier;
    const result = { ...item, ...topping } as FeedItem;
    topped.set(item, result);
    return result;
  };
}

function saySame(a: Topping, b: Topping): boolean {
  return isSameHeading(a.heading, b.heading) && isSameSilence(a.silence, b.silence);
}

function isSameHeading(a: GroupHeading | null, b: GroupHeading | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.key === b.key && a.count === b.count && a.mayGrow === b.mayGrow && a.collapsed === b.collapsed
  );
}

function isSameSilence(a: Silence | null, b: Silence | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === b.kind && a.days === b.days && a.passive === b.passive;
}
