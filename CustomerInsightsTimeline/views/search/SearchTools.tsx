import { mergeStyleSets } from '@fluentui/react';
import * as React from 'react';
import type { Activity } from '../../domain/activity/Activity';
import type { SortOrder } from '../../domain/activity/activityOrder';
import type { MoreRows } from '../../domain/search/olderSearch';
import type { FeedHandle } from '../feed/Feed';
import { SearchBox } from './SearchBox';
import { SearchResult } from './SearchResult';
import type { ActivitySearch } from './useActivitySearch';

export interface SearchToolsProps {
  readonly finding: ActivitySearch;
  readonly activities: readonly Activity[];
  readonly history: MoreRows;
  readonly order: SortOrder;
  /** Whether nothing more exists than what is searched. */
  readonly complete: boolean;
  /** Whether a filter hides rows that are loaded. */
  readonly filtered: boolean;
  readonly input: React.RefObject<HTMLInputElement>;
  readonly feed: React.RefObject<FeedHandle>;
}

/** The box to search in and, once something is asked, what was found. */
export function SearchTools(props: SearchToolsProps): React.ReactElement {
  const { finding, history, feed } = props;
  const { search, older, state } = finding;
  const match = props.activities.find(({ key }) => key === state.current);
  return (
    <div className={styles.tools}>
      <SearchBox
        search={search}
        input={props.input}
        onLeave={(cameFrom) => {
          if (state.current !== null) feed.current?.reveal(state.current);
          else if (cameFrom instanceof HTMLElement && isStill(cameFrom)) cameFrom.focus();
          else feed.current?.focus();
        }}
      />
      {state.query !== '' && (
        <SearchResult
          state={state}
          older={older}
          onOlder={() => {
            older.start(history);
          }}
          order={props.order}
          complete={props.complete}
          filtered={props.filtered}
          currentTitle={match?.title ?? null}
        />
      )}
    </div>
  );
}

/** An article of the feed may be another one by now: runs fold again once nothing is searched. */
function isStill(element: HTMLElement): boolean {
  return element.isConnected && element.closest('[role="feed"]') === null;
}

const styles = mergeStyleSets({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: 12,
    padding: '4px 0',
    '@media print': { display: 'none' },
  },
});
