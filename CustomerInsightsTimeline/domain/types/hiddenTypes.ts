import { plainTypeName, semanticType } from '../activity/activityType';
import type { ActivityScope } from '../filter/ActivityScope';
import type { TypeSettings } from './TypeSettings';

/** The types whose activities are left out everywhere. */
export interface HiddenTypes {
  /** As a server may have them; sorted, and the same texts for the same types. */
  readonly names: readonly string[];
  /** In any spelling, which a server may not know. */
  readonly hides: (activity: { readonly type: string }) => boolean;
}

export const NOTHING_HIDDEN: HiddenTypes = { names: [], hides: () => false };

export function hiddenTypesOf(settings: TypeSettings): HiddenTypes {
  const hidden = [...settings].filter(([, { hidden: isHidden }]) => isHidden === true);
  if (hidden.length === 0) return NOTHING_HIDDEN;
  const keys = new Set(hidden.map(([key]) => key));
  const names = new Set(
    hidden.flatMap(([, { type }]) => [type.trim(), semanticType(type) ?? []].flat()),
  );
  return {
    names: [...names].sort(),
    hides: ({ type }) => keys.has(plainTypeName(type)),
  };
}

/** The same scope, less what is hidden: a server need not bring what nobody sees. */
export function withoutHidden(scope: ActivityScope, { names }: HiddenTypes): ActivityScope {
  return names.length === 0 ? scope : { ...scope, exceptTypes: [...scope.exceptTypes, ...names] };
}
