import { typeKey } from '../../domain/activity/activityType';
import type { KnownTypes } from '../../domain/filter/knownTypes';
import type { TypeWords } from '../activity/typeLabel';
import { typeLabel } from '../activity/typeLabel';

/** The word for a type by its name; as an activity of it would say it, where one was met. */
export function knownTypeLabel(type: string, types: KnownTypes, words: TypeWords): string {
  const known = types.get(typeKey({ type }));
  return typeLabel(known ?? { type: type.trim(), typeDisplay: null }, words);
}
