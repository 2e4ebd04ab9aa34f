import * as React from 'react';
import type { Search } from '../../domain/search/search';
import type { FeedHandle } from '../feed/FeedHandle';
import { SearchBox } from './SearchBox';

export interface SearchToolProps {
  readonly search: Search;
  readonly input: React.RefObject<HTMLInputElement>;
  readonly feed: React.RefObject<FeedHandle>;
}

/** The box to search in. Who leaves it gets to the match, or back to where they came from. */
export function SearchTool({ search, input, feed }: SearchToolProps): React.ReactElement {
  return (
    <SearchBox
      search={search}
      input={input}
      onLeave={(match, cameFrom) => {
        if (match !== null) feed.current?.reveal(match);
        else if (cameFrom instanceof HTMLElement && isStill(cameFrom)) cameFrom.focus();
        else feed.current?.focus();
      }}
    />
  );
}

/** An article of the feed may be another one by now: runs fold again once nothing is searched. */
function isStill(element: HTMLElement): boolean {
  return element.isConnected && element.closest('[role="feed"]') === null;
}
