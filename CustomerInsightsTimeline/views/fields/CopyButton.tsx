import { Copy } from 'lucide';
import * as React from '../react';
import { useCopy } from '../export/clipboard';
import { PictureButton } from '../Icon';
import { useTimeline } from '../TimelineContext';

interface CopyButtonProps {
  /** What the value is called. */
  readonly label: string;
  readonly text: string;
  readonly tabIndex: 0 | -1;
}

/** Copies one value as it is, which by hand takes marking just enough of it. */
export function CopyButton({ label, text, tabIndex }: CopyButtonProps): React.ReactElement | null {
  const { strings } = useTimeline();
  const copy = useCopy();
  if (copy === null) return null;
  return (
    <PictureButton
      picture={Copy}
      size={14}
      name={strings.text('Copy_Value', label)}
      className="cit-value-button"
      tabIndex={tabIndex}
      onClick={() => {
        copy({ text });
      }}
    />
  );
}
