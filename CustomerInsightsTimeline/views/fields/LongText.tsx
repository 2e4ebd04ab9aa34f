import * as React from '../react';
import { matchRanges } from '../../domain/search/matchText';
import type { UnformattedRest } from '../../domain/semantic/decodeSemanticData';
import { clip } from '../../domain/clippedText';
import { Marked, SearchNeedle } from '../search/Marked';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';

interface LongTextProps {
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
  const { strings } = useTimeline();
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
          // The parent of the text may be a target for the mouse itself.
          event.stopPropagation();
          setShown(shown + STEP);
        }}
      >
        {strings.count('Text_More', left)}
      </TextButton>
    </>
  );
}

interface SourceTextProps {
  readonly text: string;
  readonly tabIndex: 0 | -1;
}

/** The text as the source wrote it, on request, below what people read of it. */
export function SourceText({ text, tabIndex }: SourceTextProps): React.ReactElement {
  const { strings } = useTimeline();
  const [isShown, setShown] = React.useState(false);
  return (
    <div>
      <TextButton
        tabIndex={tabIndex}
        expanded={isShown}
        onClick={() => {
          setShown(!isShown);
        }}
      >
        {strings.text('Text_Source')}
      </TextButton>
      {isShown && (
        <div dir="auto">
          <LongText text={text} tabIndex={tabIndex} />
        </div>
      )}
    </div>
  );
}

interface UnformattedDetailsProps {
  readonly rest: UnformattedRest;
  readonly tabIndex: 0 | -1;
}

/** As much as a screen holds. */
const FIRST_CHARACTERS = 1000;

/** Data that could not be decoded, as it is, with the reason. */
export function UnformattedDetails({
  rest,
  tabIndex,
}: UnformattedDetailsProps): React.ReactElement {
  const { strings } = useTimeline();
  return (
    <div>
      <h4 className="cit-rest-heading">{strings.text('Rest_Title')}</h4>
      <p className="cit-rest-reason">{strings.text(`Rest_${rest.reason}`)}</p>
      <pre className="cit-rest-text" tabIndex={tabIndex} aria-label={strings.text('Rest_Title')}>
        <LongText text={rest.text} first={FIRST_CHARACTERS} tabIndex={tabIndex} />
      </pre>
    </div>
  );
}

const RESTS_A_STEP = 10;

/** The same for what could not be decoded of several rows. */
export function UnformattedRests({
  rests,
}: {
  readonly rests: readonly UnformattedRest[];
}): React.ReactElement {
  const { shown, more } = useInSteps(rests.length, RESTS_A_STEP);
  return (
    <>
      {rests.slice(0, shown).map((rest, index) => (
        <UnformattedDetails key={index} rest={rest} tabIndex={0} />
      ))}
      {more}
    </>
  );
}
