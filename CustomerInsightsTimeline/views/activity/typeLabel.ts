import type { Activity } from '../../domain/activity/Activity';
import { semanticType } from '../../domain/activity/activityType';
import { humaniseName } from '../../domain/semantic/fieldName';
import type { Strings } from '../../strings/Strings';

type NamedType = Pick<Activity, 'type' | 'typeDisplay'>;

/** The word for an activity's type: the environment's own, else ours, else the name made readable. */
export function typeLabel({ type, typeDisplay }: NamedType, strings: Strings): string {
  if (typeDisplay !== null && typeDisplay !== type) return typeDisplay;
  const semantic = semanticType(type);
  if (semantic) return strings.text(`Type_${semantic}`);
  return type === '' ? strings.text('Type_Other') : humaniseName(type);
}
