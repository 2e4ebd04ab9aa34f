import { mergeStyleSets } from '@fluentui/react';
import * as React from './react';
import { stylesOf } from './theme';

interface TimelineHeadingProps {
  readonly id: string;
  readonly heading: string;
  /** Takes the focus when another customer comes under it because the user asked for that. */
  readonly element?: React.RefObject<HTMLHeadingElement> | undefined;
}

/** The heading that names the control and its feed. */
export function TimelineHeading(props: TimelineHeadingProps): React.ReactElement {
  const { id, heading, element } = props;
  const styles = useStyles();
  return (
    <h2 ref={element} id={`${id}-heading`} className={styles.heading} tabIndex={-1}>
      {heading}
    </h2>
  );
}

const useStyles = stylesOf(({ fonts, palette }) => ({
  heading: [
    fonts.mediumPlus,
    {
      flex: '1 1 auto',
      margin: 0,
      minWidth: 0,
      outline: 'none',
      fontWeight: 600,
      overflowWrap: 'anywhere',
      color: palette.neutralPrimary,
    },
  ],
}));

interface TimelineHeaderProps extends TimelineHeadingProps {
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
