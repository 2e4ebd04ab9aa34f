import { ChevronDown } from 'lucide';
import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import type { ActivityItem } from '../../domain/feed/FeedItem';
import { ActivityLine } from '../activity/ActivityLine';
import type { RowPlace } from '../activity/ArticleRow';
import { Icon } from '../Icon';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import type { Expansion } from './useExpansion';
import type { FeedOpening } from './useFeedOpening';

interface OrderLinesProps extends RowPlace {
  readonly order: ActivityItem;
  /** Whether more of them may come with what is not loaded. */
  readonly mayGrow: boolean;
  /** Which of the lines are expanded; null while they are not shown. */
  readonly expansion: Expansion | null;
  readonly onSelect: (activity: Activity) => void;
  readonly onOpen: FeedOpening['toggle'];
}

const STEP = 50;

/** The lines of an order as a list within its article, behind a line that counts them. */
export function OrderLines(props: OrderLinesProps): React.ReactElement {
  const { order, mayGrow, expansion, onSelect, onOpen, ...place } = props;
  const { id, tabIndex } = place;
  const { lines } = order;
  const { strings, hues, catalog } = useTimeline();
  const { shown, more } = useInSteps(lines.length, STEP, tabIndex);
  const count = strings.plural('Order_Lines', lines.length, strings.soFar(lines.length, !mayGrow));
  const { hue } = catalog.appearanceOf(order.activity.type);
  return (
    <div className="cit-lines" style={{ borderColor: hues[hue] }}>
      <button
        type="button"
        className="cit-ring"
        tabIndex={tabIndex}
        aria-expanded={expansion !== null}
        aria-controls={expansion ? `${id}-lines` : undefined}
        onClick={() => {
          onOpen('openedOrders', [order]);
        }}
      >
        {count}
        <Icon of={ChevronDown} size={14} className="cit-chevron" />
      </button>
      {expansion && (
        <ul id={`${id}-lines`} aria-label={count}>
          {lines.slice(0, shown).map((line, index) => (
            <li
              key={line.key}
              aria-labelledby={`${id}-line-${index}-title`}
              aria-describedby={`${id}-line-${index}-time`}
            >
              <ActivityLine
                {...place}
                activity={line}
                id={`${id}-line-${index}`}
                ofRun={false}
                expanded={expansion.isExpanded(line.key)}
                onSelect={onSelect}
                onToggle={expansion.toggle}
              />
            </li>
          ))}
          {more && <li>{more}</li>}
        </ul>
      )}
    </div>
  );
}
