import { hiddenContentStyle } from '@fluentui/react';
import * as React from 'react';
import type { CompletenessProps } from './Completeness';
import { Completeness } from './Completeness';
import { FilteredCount } from '../filter/FilteredCount';
import { LoadingProgress } from './LoadingProgress';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';
import { useAsOf } from './useAsOf';
import { useNothingNew } from './useNothingNew';
import { stylesOf } from '../stylesOf';

export interface CompletenessLineProps extends CompletenessProps {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly onLoadAll: () => void;
  readonly onStop: () => void;
  readonly onShowFresh: () => void;
}

/**
 * What is on screen, as of when, what is new, and the way to everything. What is said aloud changes
 * once for each thing that was asked for.
 */
export function CompletenessLine(props: CompletenessLineProps): React.ReactElement {
  const { history, onLoadAll, onStop } = props;
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  const line = React.useRef<HTMLDivElement>(null);
  const asOf = useAsOf(history.asOf, props.now);
  const nothingNew = useNothingNew(history);
  const { phase, shown, read, fresh } = history;
  const reading = phase.kind === 'reading';
  const long = reading && (history.goal === 'all' || (shown === 0 && read > 0));
  const refreshing = history.refresh.kind === 'reading';

  // A button that goes takes the focus with it: to the reader this line is still the same place.
  const acted = React.useRef(false);
  React.useEffect(() => {
    const { activeElement, body } = line.current?.ownerDocument ?? document;
    if (acted.current && activeElement === body) line.current?.focus();
    if (!reading) acted.current = false;
  });
  const acting = (act: () => void) => () => {
    acted.current = true;
    act();
  };

  return (
    <div ref={line} tabIndex={-1} className={styles.all}>
      <div className={styles.line}>
        <div role="status" className={styles.said}>
          <Completeness history={history} order={props.order} loaded={props.loaded} />
          {props.loaded !== null && !long && <FilteredCount loaded={props.loaded} />}
          {history.capped && (
            <div>{strings.count('Loaded_Capped', shown, formats.number(shown))}</div>
          )}
          {fresh > 0 && (
            <>
              {' '}
              <TextButton onClick={acting(props.onShowFresh)}>
                {strings.count('Fresh_Show', fresh, formats.number(fresh))}
              </TextButton>
            </>
          )}
          {nothingNew && <span className={styles.hidden}> {strings.text('Refresh_Nothing')}</span>}
        </div>
        {refreshing ? (
          <span>{strings.text('Refreshing')}</span>
        ) : (
          asOf !== null && !long && <span>{strings.text('Loaded_AsOf', asOf)}</span>
        )}
        <span className={styles.action}>
          {!reading && !refreshing && !history.complete && (
            <TextButton onClick={acting(onLoadAll)}>
              {strings.text(history.capped ? 'Load_On' : 'Load_All')}
            </TextButton>
          )}
          {(reading || refreshing) && (
            <TextButton onClick={acting(onStop)}>{strings.text('Cancel')}</TextButton>
          )}
        </span>
      </div>
      {long && <LoadingProgress progress={history.progress} read={read} />}
    </div>
  );
}

const useStyles = stylesOf(({ palette }) => ({
  all: { outline: 'none' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: 12,
    minHeight: 24,
    color: palette.neutralSecondary,
  },
  said: { minWidth: 0 },
  action: { marginInlineStart: 'auto' },
  hidden: hiddenContentStyle,
}));
