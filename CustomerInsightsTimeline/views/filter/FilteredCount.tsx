import * as React from 'react';
import { useTimeline } from '../TimelineContext';

/** Says of how many activities those on screen are the ones that pass the filters. */
export function FilteredCount({ loaded }: { readonly loaded: number }): React.ReactElement {
  const { strings, formats } = useTimeline();
  return <> · {strings.count('Filtered_OfLoaded', loaded, formats.number(loaded))}</>;
}
