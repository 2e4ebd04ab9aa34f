import { css } from '@fluentui/react';
import { ChevronDown } from 'lucide';
import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import { ActivityLine } from '../activity/ActivityLine';
import type { RowLayout } from '../activity/articleLayout';
import { Icon } from '../Icon';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import type { Expansion } from './useExpansion';

interface OrderLinesProps {
  readonly order: Activity;
  readonly lines: readonly Activity[];
  /** Whether more of them may come with what is not loaded. */
  readonly mayGrow: boolean;
  /** Of the article; the lines derive their ids from it. */
  readonly id: string;
  readonly now: number;
  readonly layout: RowLayout;
  readonly dayAbove: boolean;
  /** Null while the lines are closed. */
  readonly expansion: Expansion | null;
  readonly tabIndex: 0 | -1;
  readonly onSelect: (activity: Activity) => void;
  /** Called with the key of the order. */
  readonly onToggle: (key: string) => void;
}

const STEP = 50;

/** The lines of an order as a list within its article, behind a line that counts them. */
export function OrderLines(props: OrderLinesProps): React.ReactElement {
  const { order, lines, id, expansion, tabIndex } = props;
  const { strings, hues, catalog } = useTimeline();
  const { shown, more } = useInSteps(lines.length, STEP, tabIndex);
  const count = strings.plural(
    'Order_Lines',
    lines.length,
    strings.soFar(lines.length, !props.mayGrow),
  );
  const { hue } = catalog.appearanceOf(order.type);
  return (
    <div className="cit-lines" style={{ borderColor: hues[hue] }}>
      <button
        type="button"
        className="cit-ring cit-lines-opener"
        tabIndex={tabIndex}
        aria-expanded={expansion !== null}
        aria-controls={expansion ? `${id}-lines` : undefined}
        onClick={() => {
          props.onToggle(order.key);
        }}
      >
        {count}
        <Icon
          of={ChevronDown}
          size={14}
          className={css('cit-chevron', expansion !== null && 'cit-chevron-turned')}
        />
      </button>
      {expansion && (
        <ul id={`${id}-lines`} className="cit-lines-list" aria-label={count}>
          {lines.slice(0, shown).map((line, index) => (
            <li
              key={line.key}
              aria-labelledby={`${id}-line-${index}-title`}
              aria-describedby={`${id}-line-${index}-time`}
            >
              <ActivityLine
                activity={line}
                id={`${id}-line-${index}`}
                now={props.now}
                layout={props.layout}
                dayAbove={props.dayAbove}
                ofRun={false}
                expanded={expansion.isExpanded(line.key)}
                tabIndex={tabIndex}
                onSelect={props.onSelect}
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
