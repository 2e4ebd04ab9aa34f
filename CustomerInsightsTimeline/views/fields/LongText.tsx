import * as React from 'react';
import { matchRanges } from '../../domain/search/matchRanges';
import { clip, Marked } from '../search/Marked';
import { SearchNeedle } from '../search/SearchNeedle';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';

export interface LongTextProps {
  readonly text: string;
  readonly spellings?: readonly string[];
  readonly tabIndex: 0 | -1;
  /** How many UTF-16 units are shown at first. */
  readonly first?: number;
}

const FIRST = 5000;
const STEP = 20_000;
/** What is shown around a match further on. */
const BEFORE = 100;
const AFTER = 400;

/**
 * A text of any length: its beginning, the passage with the first match where that lies further on,
 * and the rest in steps.
 */
export function LongText(props: LongTextProps): React.ReactElement {
  const { text, spellings = [], tabIndex, first = FIRST } = props;
  const { strings, formats } = useTimeline();
  const needle = React.useContext(SearchNeedle);
  const [shown, setShown] = React.useState(first);
  const isLong = text.length > shown;
  const match = React.useMemo(
    () => (isLong ? matchRanges(text, needle, 1)[0] : undefined),
    [isLong, text, needle],
  );
  if (!isLong) return <Marked whole text={text} spellings={spellings} />;
  const left = text.length - shown;
  return (
    <>
      <Marked whole text={clip(text, shown)} spellings={spellings} />
      {match && match.end > shown && (
        <>
          {' … '}
          <Marked
            whole
            text={text.slice(Math.max(shown, match.start - BEFORE), match.end + AFTER)}
          />
        </>
      )}
      {'… '}
      <TextButton
        tabIndex={tabIndex}
        onClick={(event) => {
          // What the text stands in may be a target for the mouse itself.
          event.stopPropagation();
          setShown(shown + STEP);
        }}
      >
        {strings.count('Text_More', left, formats.number(left))}
      </TextButton>
    </>
  );
}
