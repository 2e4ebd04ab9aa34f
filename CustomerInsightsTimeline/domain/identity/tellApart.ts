import { plainName } from '../insights/plainName';
import type { Profile } from '../profile/readProfile';
import { attributesOf } from '../profile/readProfile';
import type { Field } from '../semantic/Field';

const MOST = 3;

/**
 * For each profile up to three of the attributes that people look for first, of those alone that
 * are not the same in all profiles. Nothing for a candidate without a profile.
 */
export function tellApart(profiles: readonly (Profile | null)[]): readonly (readonly Field[])[] {
  const attributes = profiles.map((profile) =>
    profile === null ? null : attributesOf(profile.fields, []).first,
  );
  const known = attributes.flatMap((fields) => (fields === null ? [] : [fields]));
  const names = [...new Set(known.flat().map(({ name }) => plainName(name)))];
  const differing = names
    .filter((name) => new Set(known.map((fields) => valueIn(fields, name))).size > 1)
    .slice(0, MOST);
  return attributes.map((fields) =>
    differing.flatMap((wanted) => fields?.find(({ name }) => plainName(name) === wanted) ?? []),
  );
}

function valueIn(fields: readonly Field[], wanted: string): string {
  const field = fields.find(({ name }) => plainName(name) === wanted);
  return JSON.stringify(field?.value ?? null);
}
