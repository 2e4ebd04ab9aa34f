import { wordsOf } from '../semantic/fieldName';

/** A name as it is compared: `Lifetime_Spend`, `LifetimeSpend` and `lifetime spend` are one. */
export function plainName(name: string): string {
  return wordsOf(name).join('');
}
