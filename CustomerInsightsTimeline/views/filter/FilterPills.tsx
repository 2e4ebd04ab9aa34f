import { X } from 'lucide';
import * as React from 'react';
import type { ActivityFilter } from '../../domain/filter/ActivityFilter';
import { NO_FILTER } from '../../domain/filter/ActivityFilter';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import type { FilterPill } from './filterPillsOf';
import { useFilterStyles } from './filterStyles';
import { Icon } from '../Icon';

export interface FilterPillsProps {
  readonly pills: readonly FilterPill[];
  readonly onFilter: (filter: ActivityFilter) => void;
  /** Puts the focus on what one filters with, once there is nothing left to remove. */
  readonly leave: () => void;
}

const STEP = 50;

/** What is filtered by, each with a way to stop that. The focus stays where the next one is. */
export function FilterPills(props: FilterPillsProps): React.ReactElement | null {
  const { pills, onFilter, leave } = props;
  const { strings } = useTimeline();
  const styles = useFilterStyles();
  const { shown, more } = useInSteps(pills.length, STEP);
  const list = React.useRef<HTMLUListElement>(null);
  const removed = React.useRef<number | null>(null);
  React.useEffect(() => {
    if (removed.current === null) return;
    const buttons = list.current?.querySelectorAll('button');
    if (buttons && buttons.length > 0)
      buttons[Math.min(removed.current, buttons.length - 1)]?.focus();
    else leave();
    removed.current = null;
  }, [pills, leave]);
  if (pills.length === 0) return null;
  return (
    <ul ref={list} className={styles.pills} aria-label={strings.text('Filters_Title')}>
      {pills.slice(0, shown).map(({ key, text, without }, place) => (
        <li key={key} className={styles.pill}>
          <bdi className={styles.text}>{text}</bdi>
          <button
            type="button"
            className={styles.remove}
            aria-label={strings.text('Filter_Remove', text)}
            onClick={() => {
              removed.current = place;
              onFilter(without());
            }}
          >
            <Icon of={X} size={14} />
          </button>
        </li>
      ))}
      {more && <li>{more}</li>}
      <li>
        <button
          type="button"
          className={styles.plain}
          onClick={() => {
            removed.current = 0;
            onFilter(NO_FILTER);
          }}
        >
          {strings.text('Filters_Clear')}
        </button>
      </li>
    </ul>
  );
}
