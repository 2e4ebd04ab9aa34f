import { createContext } from '../react';
import * as React from '../react';
import { clip, shortened } from '../../domain/clippedText';
import type { TextRange } from '../../domain/search/matchText';
import { foldText, matchRanges } from '../../domain/search/matchText';
import { useTimeline } from '../TimelineContext';

/** What is searched for, folded; '' while nothing is. */
export const SearchNeedle = createContext('');

interface MarkedProps {
  readonly text: string;
  /** How the source may have written it: where it was looked for so, all of the text is marked. */
  readonly spellings?: readonly string[];
  /** Whether it is shown however long it is. */
  readonly whole?: boolean;
}

/** As many as anybody looks at in one text. */
const MOST_MARKS = 200;

/** A text that search looks in, with what was searched for marked. */
export function Marked(props: MarkedProps): React.ReactElement {
  const { spellings, whole = false } = props;
  const { strings } = useTimeline();
  const needle = React.useContext(SearchNeedle);
  const text = whole ? props.text : clip(props.text);
  const ranges = React.useMemo(() => rangesIn(text, needle, spellings), [text, needle, spellings]);
  const cut = text.length < props.text.length ? '…' : '';
  if (ranges.length === 0) return <>{text + cut}</>;
  const parts: React.ReactNode[] = [];
  let reached = 0;
  for (const { start, end } of ranges.slice(0, MOST_MARKS)) {
    parts.push(text.slice(reached, start));
    parts.push(
      <mark key={start} className="cit-mark">
        {text.slice(start, end)}
      </mark>,
    );
    reached = end;
  }
  return (
    <>
      {parts}
      {text.slice(reached) + cut}
      {ranges.length > MOST_MARKS && ` (${strings.count('Search_MarkedFirst', MOST_MARKS)})`}
    </>
  );
}

interface NameProps {
  readonly text: string;
  readonly className?: string | undefined;
}

/** A name in the data, whichever way it is written; no longer than a name has room for. */
export function Name({ text, className }: NameProps): React.ReactElement {
  return <bdi className={className}>{shortened(text)}</bdi>;
}

/** Names in a line, each in its own direction. */
export function Names({ texts }: { readonly texts: readonly string[] }): React.ReactElement {
  return (
    <>
      {texts.map((text, place) => (
        <React.Fragment key={place}>
          {place > 0 && ' · '}
          <Name text={text} />
        </React.Fragment>
      ))}
    </>
  );
}

function rangesIn(
  text: string,
  needle: string,
  spellings: readonly string[] = [],
): readonly TextRange[] {
  // Every text of every article comes by here, mostly while nobody searches.
  if (needle === '') return [];
  const ranges = matchRanges(text, needle, MOST_MARKS + 1);
  if (ranges.length > 0) return ranges;
  return spellings.some((spelling) => foldText(spelling).startsWith(needle))
    ? [{ start: 0, end: text.length }]
    : ranges;
}
