import type { FullRow } from './columns';
import { fieldsOfRow } from './columns';
import { profileOf } from './profile';

/** The others of a customer's household. */
export interface Household {
  readonly names: readonly string[];
  /** How many more there are who have no name. */
  readonly nameless: number;
}

/** So many share no household: it is a cluster of another kind, or a value that stands for "none". */
export const MOST_IN_HOUSEHOLD = 20;

/** Reads the profiles of the others who share a household; null where they are none, or too many. */
export function readHousehold(others: readonly FullRow[]): Household | null {
  if (others.length === 0 || others.length > MOST_IN_HOUSEHOLD) return null;
  const names = others.flatMap((row) => profileOf(fieldsOfRow(row)).name ?? []);
  return { names, nameless: others.length - names.length };
}
