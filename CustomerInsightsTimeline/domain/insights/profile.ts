import { said } from '../blankText';
import type { Field } from '../semantic/Field';
import { plainName, wordsOf } from '../semantic/fieldName';
import { startOfDay } from '../time/calendar';
import { meansNever } from '../time/instant';
import type { FullRow } from './columns';
import { fieldsOfRow } from './columns';

interface Ranked<T> {
  /** What is shown at once. */
  readonly first: readonly T[];
  /** What is there on request. */
  readonly others: readonly T[];
}

/**
 * Puts what the maker names first, in the maker's order. Where nothing is named, or nothing of what
 * is named is there, the first so many stand in, so that a typing error hides no data.
 */
export function namedFirst<T extends { readonly name: string }>(
  items: readonly T[],
  names: readonly string[],
  otherwise: (items: readonly T[]) => readonly T[],
): Ranked<T> {
  const named = [...new Set(names.map(plainName))].flatMap((wanted) =>
    items.filter(({ name }) => plainName(name) === wanted),
  );
  const first = named.length > 0 ? named : otherwise(items);
  return { first, others: items.filter((item) => !first.includes(item)) };
}

/** The unified profile, as far as this environment has columns for it. */
export interface Profile {
  /** Null where no column is a name. */
  readonly name: string | null;
  /** Every column with a value, in the order of the row. */
  readonly fields: readonly Field[];
  /** Null where no column names a household. */
  readonly household: HouseholdKey | null;
}

/** By what the others of a customer's household are found. */
export interface HouseholdKey {
  /** The logical name of the column that holds the id of the household, and the id. */
  readonly column: string;
  readonly id: string;
  /** The columns of this environment that the name of a customer is made of. */
  readonly nameColumns: readonly string[];
}

const WHOLE_NAMES = ['fullname', 'name', 'displayname', 'customername'];
const NAME_PARTS = ['firstname', 'lastname'];

/** What people look for first, best first, by a column's name: logical names run words together. */
const SENSIBLE = [/e ?mail/, /phone|mobile/, /birth/, /\bcity/, /since|registered/, /tier|loyalty/];

/** Reads the row of CustomerProfile; the schema differs in every environment. */
export function readProfile(row: FullRow): Profile {
  const fields = fieldsOfRow(row).filter(({ name }) => plainName(name) !== 'customerid');
  return { ...profileOf(fields), household: householdKeyOf(row) };
}

/** The profile that fields of any source make up. */
export function profileOf(fields: readonly Field[]): Profile {
  return { name: nameIn(fields), fields, household: null };
}

/** Microsoft publishes no names of these columns: each environment has those that unification writes. */
const HOUSEHOLD = /(household|cluster)(id|key|number)?$/;

/** By the first column of text that names a household or cluster. */
function householdKeyOf(row: FullRow): HouseholdKey | null {
  const found = row.find(({ name, isLookup }) => !isLookup && HOUSEHOLD.test(plainName(name)));
  const id = found?.value;
  if (!found || typeof id !== 'string' || said(id) === null) return null;
  const isOfName = (name: string) => [...WHOLE_NAMES, ...NAME_PARTS].includes(plainName(name));
  const nameColumns = row.map(({ name }) => name).filter(isOfName);
  return { column: found.name, id, nameColumns };
}

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

/** The attributes that the maker names, else a sensible few of those that are there. */
export function attributesOf(fields: readonly Field[], names: readonly string[]): Ranked<Field> {
  return namedFirst(fields, names, (all) => {
    const found = SENSIBLE.flatMap(
      (words) =>
        all.find((field) => words.test(wordsOf(field.name).join(' ')) && says(field)) ?? [],
    );
    return [...new Set(found)];
  });
}

/** Whether a date says something: one that stands for "never" does not, but many are born in 1970. */
function says({ name, value }: Field): boolean {
  if (value.kind !== 'date' && value.kind !== 'instant') return true;
  const ms = value.kind === 'date' ? startOfDay(value.day) : value.ms;
  const isIn1970 = new Date(ms).getUTCFullYear() === 1970;
  return !meansNever(ms) || (isIn1970 && /birth/i.test(name));
}

/** One or two letters that stand in for a picture; '' where the name has no letters. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends
    .map((word) => /\p{L}/u.exec(word ?? '')?.[0] ?? '')
    .join('')
    .toUpperCase();
}

function nameIn(fields: readonly Field[]): string | null {
  const textOf = (wanted: string) => {
    const value = fields.find(({ name }) => plainName(name) === wanted)?.value;
    return value?.kind === 'text' ? value.text.trim() : '';
  };
  const whole = WHOLE_NAMES.map(textOf).find((text) => text !== '');
  const parts = NAME_PARTS.map(textOf).filter((text) => text !== '');
  return whole ?? (parts.length > 0 ? parts.join(' ') : null);
}
