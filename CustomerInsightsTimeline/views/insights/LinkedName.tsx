import { createContext, useContext } from '../react';
import { shortened } from '../../domain/clippedText';
import { Name } from '../search/Marked';
import * as React from '../react';
import type { InsightLinks } from '../../domain/insights/InsightSettings';
import { linkedTypes } from '../../domain/insights/InsightSettings';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';

/** What belongs to which activity types, and the way to see only these. */
interface ShowLinked {
  readonly links: InsightLinks;
  readonly onShowTypes: (types: readonly string[]) => void;
}

export const ShowLinkedContext = createContext<ShowLinked | null>(null);

/** Shows only the activities that belong to a value, by its names; null where none are mapped. */
export function useShowLinked(...names: readonly (string | null)[]): (() => void) | null {
  const linked = useContext(ShowLinkedContext);
  const types = linked && linkedTypes(linked.links, names);
  if (!linked || !types) return null;
  return () => {
    linked.onShowTypes(types);
  };
}

interface LinkedNameProps {
  /** As the data has it. */
  readonly name: string;
  /** As people read it. */
  readonly text: string;
}

/** The name of a value; where a maker mapped activity types to it, the way to these. */
export function LinkedName({ name, text }: LinkedNameProps): React.ReactElement {
  const { strings } = useTimeline();
  const show = useShowLinked(name, text);
  if (!show) return <Name text={text} />;
  return (
    <TextButton label={strings.text('Insights_ShowRelatedOf', shortened(text))} onClick={show}>
      <Name text={text} />
    </TextButton>
  );
}
