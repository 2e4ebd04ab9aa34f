import type { Activity } from '../activity/Activity';
import { decodeSemanticData } from '../semantic/decodeSemanticData';
import type { Field, FieldValue } from '../semantic/Field';

export type SingleValue = Exclude<FieldValue, { readonly kind: 'group' }>;

/** How the screen writes what an activity says: the domain knows neither language nor formats. */
export interface ShownWords {
  readonly typeLabel: (activity: Activity) => string;
  readonly value: (value: SingleValue) => string;
  /** How the source may have written it, where that is another way. */
  readonly spellings: (value: SingleValue) => readonly string[];
}

export interface SearchedTexts {
  /** As they are shown, in which search looks everywhere. */
  readonly shown: readonly string[];
  /** In which it looks at the beginning alone: what nobody sees has to be typed from its start. */
  readonly spellings: readonly string[];
}

/**
 * The texts of an activity that search looks in, as they are shown. SemanticData is decoded without
 * being remembered: twenty thousand decoded activities would fill the memory for a few words each.
 */
export function searchedTexts(activity: Activity, words: ShownWords): SearchedTexts {
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
  const values = fields.flatMap(valuesOf);
  return {
    shown: [
      ...own.filter((text) => text !== null),
      ...fields.flatMap(labelsOf),
      ...values.map(words.value),
    ],
    spellings: values.flatMap(words.spellings),
  };
}

function valuesOf({ value }: Field): readonly SingleValue[] {
  return value.kind === 'group' ? value.fields.flatMap(valuesOf) : [value];
}

/** An item of a list has no label of its own: what is shown for it is a number that we give it. */
function labelsOf({ label, value }: Field): readonly string[] {
  const inner = value.kind === 'group' ? value.fields.flatMap(labelsOf) : [];
  return label === '' ? inner : [label, ...inner];
}
