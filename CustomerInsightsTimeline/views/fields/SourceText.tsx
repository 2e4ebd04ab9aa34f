import * as React from 'react';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';
import { LongText } from './LongText';

export interface SourceTextProps {
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
