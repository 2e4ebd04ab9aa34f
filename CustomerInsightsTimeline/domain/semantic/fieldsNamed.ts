import { plainName } from '../insights/plainName';
import type { Field } from './Field';

/**
 * The fields that are asked for, in the order of the names, which are compared without capitals,
 * blanks and underscores. Left out is what there is not, or what is no single value.
 */
export function fieldsNamed(names: readonly string[], fields: readonly Field[]): readonly Field[] {
  const found = names.flatMap((name) => {
    const plain = plainName(name);
    return fields.find((field) => isValue(field) && plainName(field.name) === plain) ?? [];
  });
  return [...new Set(found)];
}

function isValue({ value }: Field): boolean {
  return value.kind !== 'group' && value.kind !== 'nothing';
}
