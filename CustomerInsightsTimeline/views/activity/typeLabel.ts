import type { Activity } from '../../domain/activity/Activity';
import { semanticType } from '../../domain/activity/activityType';
import { humaniseName } from '../../domain/semantic/fieldName';
import type { TimelineEnvironment } from '../TimelineContext';

type NamedType = Pick<Activity, 'type' | 'typeDisplay'>;

/** The words that a type is named with. */
export type TypeWords = Pick<TimelineEnvironment, 'strings' | 'catalog'>;

/** The maker's word for an activity's type, else the environment's, else ours, else the name made readable. */
export function typeLabel(
  { type, typeDisplay }: NamedType,
  { strings, catalog }: TypeWords,
): string {
  const given = catalog.labelOf(type);
  if (given !== null) return given;
  if (typeDisplay !== null && typeDisplay !== type) return typeDisplay;
  const semantic = semanticType(type);
  if (semantic) return strings.text(`Type_${semantic}`);
  return type === '' ? strings.text('Type_Other') : humaniseName(type);
}

/** A name for an activity that stands alone: a title without letters, as "1000.0", needs its type. */
export function activityName(
  activity: NamedType & Pick<Activity, 'title'>,
  words: TypeWords,
): string {
  const { title } = activity;
  const type = typeLabel(activity, words);
  if (title === null) return type;
  return /\p{L}/u.test(title) ? title : words.strings.text('Filter_NameValue', type, title);
}
