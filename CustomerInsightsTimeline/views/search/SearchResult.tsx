import * as React from '../react';
import type { SortOrder } from '../../domain/activity/activityOrder';
import type { OlderSearch } from '../../domain/search/olderSearch';
import type { ServerFindings } from '../../domain/search/serverSearch';
import type { SearchState } from '../../domain/search/search';
import type { NumberedStrings } from '../../strings/Strings';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';
import { useSamePlace } from '../useSamePlace';
import { useStore } from '../useStore';

export interface SearchResultProps {
  readonly state: SearchState;
  readonly older: OlderSearch;
  readonly onOlder: () => void;
  /** Shows the matches alone, or all again. */
  readonly onOnly: (only: boolean) => void;
  readonly order: SortOrder;
  /** Whether nothing more exists than what is searched. */
  readonly complete: boolean;
  /** Whether a filter hides rows that are loaded. */
  readonly filtered: boolean;
  /** What the server has found beside; null where it was not asked, or has not answered. */
  readonly found: ServerFindings | null;
  /** What the match that the reader is at is called; null while there is none. */
  readonly currentTitle: string | null;
}

/** How many matches in how many activities, and the way to those that are not loaded. */
export function SearchResult(props: SearchResultProps): React.ReactElement {
  const { state, older, complete, found } = props;
  const { onlyMatches } = state;
  const { strings } = useTimeline();
  const underWay = useStore(older);
  const group = React.useRef<HTMLDivElement>(null);
  const acting = useSamePlace(group, underWay);
  const done = state.searched === state.of && !underWay;
  const ofServer = found && strings.text(found.hasMore ? 'Search_ServerMore' : 'Search_Server');
  const text = resultText(props, strings);
  const spoken = props.currentTitle === null ? text : `${text}: ${props.currentTitle}`;
  return (
    <div
      ref={group}
      role="group"
      tabIndex={-1}
      aria-label={strings.text('Search_Name')}
      className="cit-found"
    >
      <span aria-hidden>
        {text}
        {ofServer && ` · ${ofServer}`}
      </span>
      {/* Spoken when it is final: a count that runs would be read out number by number. */}
      <span aria-live="polite" className="cit-hidden">
        {done ? spoken : strings.text('Search_Searching')} {done && ofServer}
      </span>
      {(onlyMatches || state.matches.length > 0) && (
        <button
          type="button"
          className="cit-ring cit-ring-outside cit-filter-button"
          aria-pressed={onlyMatches}
          onClick={() => {
            props.onOnly(!onlyMatches);
          }}
        >
          {strings.text('Search_Only')}
        </button>
      )}
      {(underWay || !complete) && (
        <TextButton onClick={acting(underWay ? older.stop : props.onOlder)}>
          {strings.text(underWay ? 'Search_Cancel' : olderKey(props.order))}
        </TextButton>
      )}
      {underWay && <progress aria-label={strings.text('Search_Searching')} />}
    </div>
  );
}

function olderKey(order: SortOrder): 'Search_Older' | 'Search_Newer' {
  return order === 'newestFirst' ? 'Search_Older' : 'Search_Newer';
}

/** "3 of 7+ matches in the 200 loaded": never more than was searched. */
function resultText(
  { state, complete, filtered }: SearchResultProps,
  strings: NumberedStrings,
): string {
  const { searched, of, matches, current } = state;
  const searchedAll = searched === of && complete;
  const countKey = filtered ? 'Search_InShown' : searchedAll ? 'Search_InAll' : 'Search_InLoaded';
  const within = strings.count(countKey, searched);
  const total = matches.length;
  if (total === 0) return strings.text('Search_None', within);
  const number = strings.soFar(total, searchedAll);
  const place = matches.findIndex((each) => each === current) + 1;
  if (place === 0) return strings.plural('Search_Matches', total, number, within);
  return strings.plural('Search_Place', total, number, within, place);
}
