import * as React from './react';

interface TimelineHeadingProps {
  readonly id: string;
  readonly heading: string;
  /** Takes the focus when another customer comes under it because the user asked for that. */
  readonly element?: React.RefObject<HTMLHeadingElement> | undefined;
}

/** The heading that names the control and its feed. */
export function TimelineHeading(props: TimelineHeadingProps): React.ReactElement {
  const { id, heading, element } = props;
  return (
    <h2 ref={element} id={`${id}-heading`} className="cit-heading" tabIndex={-1}>
      {heading}
    </h2>
  );
}

interface TimelineHeaderProps extends TimelineHeadingProps {
  readonly header?: React.RefObject<HTMLElement>;
  /** What can be done with the timeline as a whole; nothing while there is none. */
  readonly children?: React.ReactNode;
}

/** The top of the control: its heading, and what can be done with all of it. */
export function TimelineHeader(props: TimelineHeaderProps): React.ReactElement {
  return (
    <header ref={props.header} className="cit-header">
      <TimelineHeading id={props.id} heading={props.heading} element={props.element} />
      <div className="cit-header-tools">{props.children}</div>
    </header>
  );
}
