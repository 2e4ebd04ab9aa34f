import { Link } from '@fluentui/react';
import * as React from 'react';
import { useTimeline } from '../TimelineContext';
import { useShowLinked } from './LinkedTypes';

export interface LinkedNameProps {
  /** As the data has it. */
  readonly name: string;
  /** As people read it. */
  readonly text: string;
}

/** The name of a value; where a maker mapped activity types to it, the way to these. */
export function LinkedName({ name, text }: LinkedNameProps): React.ReactElement {
  const { strings } = useTimeline();
  const show = useShowLinked(name, text);
  if (!show) return <bdi>{text}</bdi>;
  return (
    <Link
      aria-label={strings.text('Insights_ShowRelatedOf', text)}
      title={strings.text('Insights_ShowRelated')}
      onClick={show}
    >
      <bdi>{text}</bdi>
    </Link>
  );
}
