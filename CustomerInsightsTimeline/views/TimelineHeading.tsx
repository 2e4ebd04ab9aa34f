import * as React from 'react';
import { stylesOf } from './stylesOf';

export interface TimelineHeadingProps {
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
