import { ChevronDown, ChevronUp, Search as SearchIcon, X } from 'lucide';
import * as React from '../react';
import type { Search } from '../../domain/search/search';
import { takesEscape } from '../keys';
import type { FeedHandle } from '../feed/useFeedOpening';
import { Icon, PictureButton } from '../Icon';
import { useTimeline } from '../TimelineContext';
import { useStore } from '../useStore';

interface SearchToolProps {
  readonly search: Search;
  readonly input: React.RefObject<HTMLInputElement>;
  readonly feed: React.RefObject<FeedHandle>;
}

/**
 * The box to search in, with the ways to the next and the previous match. Leaving it moves the focus to
 * the match, or back to where it came from.
 */
export function SearchTool({ search, input, feed }: SearchToolProps): React.ReactElement {
  const { strings } = useTimeline();
  const { query, matches, current } = useStore(search);
  const cameFrom = React.useRef<EventTarget | null>(null);
  const button = (
    key: 'Search_Clear' | 'Search_Previous' | 'Search_Next',
    icon: typeof X,
    onClick: () => void,
  ) => (
    <PictureButton
      picture={icon}
      name={strings.text(key)}
      disabled={key !== 'Search_Clear' && matches.length === 0}
      allowDisabledFocus
      onClick={onClick}
    />
  );

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.key === 'Enter') {
      event.preventDefault();
      search.step(event.shiftKey ? -1 : 1);
    } else if (query !== '' && takesEscape(event)) {
      search.ask('');
      leave();
    }
  }

  function leave() {
    const from = cameFrom.current;
    if (current !== null) feed.current?.reveal(current);
    else if (from instanceof HTMLElement && isStill(from)) from.focus();
    else feed.current?.focus();
  }

  return (
    <div className="cit-search" role="search">
      <div className="cit-search-field">
        <Icon of={SearchIcon} />
        <input
          ref={input}
          type="search"
          aria-label={strings.text('Search_Name')}
          placeholder={strings.text('Search_Name')}
          aria-keyshortcuts="/"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            search.ask(event.target.value);
          }}
          onFocus={(event) => {
            cameFrom.current = event.relatedTarget;
          }}
          onKeyDown={onKeyDown}
        />
        {query !== '' &&
          button('Search_Clear', X, () => {
            search.ask('');
            input.current?.focus();
          })}
      </div>
      {query !== '' &&
        button('Search_Previous', ChevronUp, () => {
          search.step(-1);
        })}
      {query !== '' &&
        button('Search_Next', ChevronDown, () => {
          search.step(1);
        })}
    </div>
  );
}

/**
 * Whether an element outlives the search. An article of the feed may be another one by now, as runs fold
 * again, and what the search found, with its buttons, goes.
 */
function isStill(element: HTMLElement): boolean {
  return (
    element.isConnected && element.closest('[role="feed"], .cit-found, [role="search"]') === null
  );
}
