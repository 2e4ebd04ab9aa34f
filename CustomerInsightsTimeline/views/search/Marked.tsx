import { useTheme } from '@fluentui/react';
import * as React from 'react';
import { matchRanges } from '../../domain/search/matchRanges';
import { markStyle } from './markStyle';
import { SearchNeedle } from './SearchNeedle';

export interface MarkedProps {
  readonly text: string;
}

/** A text that search looks in, with what was searched for marked. */
export function Marked({ text }: MarkedProps): React.ReactElement {
  const needle = React.useContext(SearchNeedle);
  const mark = markStyle(useTheme());
  const ranges = matchRanges(text, needle);
  if (ranges.length === 0) return <>{text}</>;
  const parts: React.ReactNode[] = [];
  let reached = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(reached, start));
    parts.push(
      <mark key={start} className={mark}>
        {text.slice(start, end)}
      </mark>,
    );
    reached = end;
  }
  return (
    <>
      {parts}
      {text.slice(reached)}
    </>
  );
}
