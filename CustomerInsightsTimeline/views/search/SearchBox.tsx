import { getFocusStyle, IconButton } from '@fluentui/react';
import { ChevronDown, ChevronUp, Search as SearchIcon, X } from 'lucide';
import * as React from '../react';
import type { Search } from '../../domain/search/search';
import type { FeedHandle } from '../feed/useFeedOpening';
import { Icon } from '../Icon';
import { stylesOf } from '../theme';
import { useTimeline } from '../TimelineContext';
import { useStore } from '../useStore';

interface SearchBoxProps {
  readonly search: Search;
  readonly input: React.RefObject<HTMLInputElement>;
  /**
   * Called, when the reader has done with the search, with the key of the match that they were at and what
   * had the focus before.
   */
  readonly onLeave: (match: string | null, cameFrom: EventTarget | null) => void;
}

/** The box to search in, with the ways to the next and the previous match. */
function SearchBox({ search, input, onLeave }: SearchBoxProps): React.ReactElement {
  const { strings } = useTimeline();
  const styles = useStyles();
  const { query, matches, current } = useStore(search);
  const cameFrom = React.useRef<EventTarget | null>(null);
  const button = (
    key: 'Search_Clear' | 'Search_Previous' | 'Search_Next',
    icon: typeof X,
    onClick: () => void,
  ) => (
    <IconButton
      className={styles.button}
      styles={{ rootDisabled: { background: 'transparent' } }}
      title={strings.text(key)}
      ariaLabel={strings.text(key)}
      disabled={key !== 'Search_Clear' && matches.length === 0}
      allowDisabledFocus
      onRenderIcon={() => <Icon of={icon} />}
      onClick={onClick}
    />
  );

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.key === 'Enter') {
      event.preventDefault();
      search.step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && query !== '') {
      // A dialog around the form stays open: this Escape was for the search.
      event.stopPropagation();
      event.preventDefault();
      search.ask('');
      onLeave(current, cameFrom.current);
    }
  }

  return (
    <div className={styles.box} role="search">
      <div className={styles.field}>
        <Icon of={SearchIcon} className={styles.icon} />
        <input
          ref={input}
          type="search"
          className={styles.input}
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

const useStyles = stylesOf((theme) => {
  const { palette, semanticColors, fonts } = theme;
  return {
    box: { display: 'flex', alignItems: 'center', flex: '1 1 180px', maxWidth: 480, minWidth: 0 },
    field: {
      position: 'relative',
      display: 'flex',
      alignItems: 'center',
      flex: 1,
      minWidth: 0,
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: 4,
      background: semanticColors.inputBackground,
      ':focus-within': { borderColor: palette.themePrimary },
    },
    icon: { flex: 'none', marginInlineStart: 8, color: palette.neutralSecondary },
    input: [
      fonts.small,
      getFocusStyle(theme, { inset: 1 }),
      {
        flex: 1,
        minWidth: 0,
        height: 26,
        boxSizing: 'border-box',
        border: 0,
        padding: '0 8px',
        appearance: 'none',
        color: semanticColors.inputText,
        background: 'transparent',
        // The browser's own mark to clear knows no theme.
        '::-webkit-search-cancel-button': { display: 'none' },
        '::placeholder': { color: semanticColors.inputPlaceholderText, opacity: 1 },
        '@media (pointer: coarse)': { height: 42 },
      },
    ],
    button: {
      flex: 'none',
      width: 32,
      height: 26,
      color: palette.neutralSecondary,
      '@media (pointer: coarse)': { width: 44, height: 44 },
    },
  };
});

interface SearchToolProps {
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
