import { css } from '@fluentui/react';
import * as React from 'react';
import type { RowLayout } from './RowLayout';
import { useSummaryStyles } from './summaryStyles';

export interface SummaryLinesProps {
  /** The id of the article; its parts are named and described by ids derived from it. */
  readonly id: string;
  readonly layout: RowLayout;
  /** Null where the title says it. */
  readonly type: React.ReactElement | null;
  readonly title: React.ReactNode;
  readonly time: React.ReactElement;
  readonly source: React.ReactElement | null;
  readonly facts: React.ReactNode;
  /** Whether the day stands in the heading above, so that the time is short. */
  readonly dayAbove: boolean;
  /** Whether type and title are shown to their ends, however long they are. */
  readonly whole: boolean;
  readonly onClick: () => void;
}

/** What a row tells at a glance. Only its title may take a second line. */
export function SummaryLines(props: SummaryLinesProps): React.ReactElement {
  const { id, layout, whole, time } = props;
  const styles = useSummaryStyles();
  const narrow = layout === 'narrow';
  // A whole date leaves the type and the source no room on its line.
  const typeWithTime = narrow && props.dayAbove;
  // The direction of their own words says at which end type and source are cut.
  const type = props.type && (
    <span
      id={`${id}-type`}
      dir="auto"
      className={css(
        styles.small,
        styles.type,
        layout !== 'wide' && styles.typeBelow,
        whole && styles.wholeType,
      )}
    >
      {props.type}
    </span>
  );
  const source =
    props.source &&
    (narrow ? (
      <span className={css(styles.small, styles.wholeOrGone, styles.sourceBelow)}>
        <bdi>{props.source}</bdi>
      </span>
    ) : (
      <span dir="auto" className={css(styles.small, styles.source)}>
        {props.source}
      </span>
    ));
  const facts = (
    <div id={`${id}-facts`} className={css(styles.small, styles.facts)}>
      {props.facts}
    </div>
  );
  return (
    <div className={styles.summary} onClick={props.onClick}>
      <div className={styles.headline}>
        {layout === 'wide' && type}
        <span id={`${id}-title`} className={css(styles.title, whole && styles.wholeTitle)}>
          <bdi>{props.title}</bdi>
        </span>
        {!narrow && time}
      </div>
      {narrow && (
        <div className={styles.below}>
          {typeWithTime && type}
          {typeWithTime && source}
          {time}
        </div>
      )}
      <div className={styles.below}>
        {layout !== 'wide' && !typeWithTime && type}
        {facts}
        {!narrow && source}
      </div>
    </div>
  );
}
