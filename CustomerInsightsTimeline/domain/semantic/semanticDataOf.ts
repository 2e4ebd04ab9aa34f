import type { Activity } from '../activity/Activity';
import type { SemanticData } from './decodeSemanticData';
import { decodeSemanticData } from './decodeSemanticData';

const decoded = new WeakMap<Activity, SemanticData>();

/** Decodes an activity's SemanticData when somebody looks at it, and only once. */
export function semanticDataOf(activity: Activity): SemanticData {
  let data = decoded.get(activity);
  if (!data) {
    data = decodeSemanticData(activity.semanticData);
    decoded.set(activity, data);
  }
  return data;
}
