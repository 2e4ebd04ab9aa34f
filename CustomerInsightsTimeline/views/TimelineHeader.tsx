import { mergeStyleSets } from '@fluentui/react';
import * as React from 'react';
import type { TimelineHeadingProps } from './TimelineHeading';
import { TimelineHeading } from './TimelineHeading';

export interface TimelineHeaderProps extends TimelineHeadingProps {
  readonly header?: React.RefObject<HTMLElement>;
  /** What can be done with the timeline as a whole; nothing while there is none. */
  readonly children?: React.ReactNode;
}

/** The top of the control: its heading, and what can be done with all of it. */
export function TimelineHeader(props: TimelineHeaderProps): React.ReactElement {
  return (
    <header ref={props.header} className={styles.header}>
      <TimelineHeading id={props.id} heading={props.heading} element={props.element} />
      <div className={styles.tools}>{props.children}</div>
    </header>
  );
}

const styles = mergeStyleSets({
  header: { display: 'flex', flex: 'none', alignItems: 'center', columnGap: 8, minHeight: 32 },
  tools: {
    display: 'flex',
    flex: 'none',
    alignSelf: 'flex-start',
    '@media print': { display: 'none' },
  },
});
