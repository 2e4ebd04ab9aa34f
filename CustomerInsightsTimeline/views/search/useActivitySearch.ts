import { useEffect, useMemo } from 'react';
import type { OlderSearch } from '../../domain/search/olderSearch';
import { createOlderSearch } from '../../domain/search/olderSearch';
import type { Search } from '../../domain/search/search';
import { createSearch } from '../../domain/search/search';
import { spellingsOf } from '../../domain/search/spellings';
import type { Clock } from '../../domain/time/Clock';
import { typeLabel } from '../activity/typeLabel';
import { valueText } from '../fields/FieldValueView';
import { useTimeline } from '../TimelineContext';

export interface ActivitySearch {
  readonly search: Search;
  readonly older: OlderSearch;
}

/** The search of one timeline, begun anew where the maker gives types other words. */
export function useActivitySearch(clock: Clock): ActivitySearch {
  const { strings, formats, catalog } = useTimeline();
  const search = useMemo(
    () =>
      createSearch({
        clock,
        words: {
          typeLabel: (activity) => typeLabel(activity, { strings, catalog }),
          value: (value) => valueText(value, strings, formats),
          spellings: (value) => spellingsOf(value, formats.offsetAt),
        },
      }),
    [clock, strings, formats, catalog],
  );
  const older = useMemo(() => createOlderSearch(search), [search]);
  useEffect(
    () => () => {
      older.stop();
      search.dispose();
    },
    [search, older],
  );
  return useMemo(() => ({ search, older }), [search, older]);
}
