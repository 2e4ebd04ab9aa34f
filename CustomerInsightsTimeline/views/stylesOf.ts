import type { Theme } from '@fluentui/react';
import { memoizeFunction, mergeStyleSets, useTheme } from '@fluentui/react';

/** By the names in a style sheet. */
type Classes<Sheet> = Readonly<Record<keyof Sheet, string>>;

/** A hook that gives the classes of a style sheet, made once for each theme. */
export function stylesOf<Sheet>(sheetFor: (theme: Theme) => Sheet): () => Classes<Sheet> {
  const classesFor = memoizeFunction(
    (theme: Theme): Classes<Sheet> => mergeStyleSets<Sheet>(sheetFor(theme)) as Classes<Sheet>,
  );
  return () => classesFor(useTheme());
}
