import type { Activity } from '../activity/Activity';
import { decodeSemanticData } from '../semantic/decodeSemanticData';
import type { Field, FieldValue } from '../semantic/Field';

export type SingleValue = Exclude<FieldValue, { readonly kind: 'group' }>;

/** How the screen writes what an activity says: the domain knows neither language nor formats. */
export interface ShownWords {
  readonly typeLabel: (activity: Activity) => string;
  readonly value: (value: SingleValue) => string;
}

/**
 * The texts of an activity that search looks in, as they are shown. SemanticData is decoded without
 * being remembered: twenty thousand decoded activities would fill the memory for a few words each.
 */
export function searchedTexts(activity: Activity, words: ShownWords): readonly string[] {
  const { fields, rest } = decodeSemanticData(activity.semanticData);
  const own = [
    words.typeLabel(activity),
    activity.title,
    activity.description,
    activity.source,
    activity.sourceActivityId,
    activity.activityId,
    activity.unreadableRangeIndex,
    activity.link?.kind === 'refused' ? activity.link.text : null,
    rest?.text ?? null,
  ];
  return [...own.filter((text) => text !== null), ...textsOf(fields, words)];
}

/** An item of a list has no label of its own: what is shown for it is a number that we give it. */
function textsOf(fields: readonly Field[], words: ShownWords): readonly string[] {
  return fields.flatMap(({ label, value }) => {
    const inner = value.kind === 'group' ? textsOf(value.fields, words) : [words.value(value)];
    return label === '' ? inner : [label, ...inner];
  });
}
