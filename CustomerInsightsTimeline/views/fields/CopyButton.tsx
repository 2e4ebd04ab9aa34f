import { IconButton } from '@fluentui/react';
import { Copy } from 'lucide';
import * as React from '../react';
import { useCopy } from '../export/clipboard';
import { Icon } from '../Icon';
import { useTimeline } from '../TimelineContext';

interface CopyButtonProps {
  /** What the value is called. */
  readonly label: string;
  readonly text: string;
  readonly tabIndex: 0 | -1;
}

/** Copies one value as it is, which by hand takes marking just enough of it. */
export function CopyButton({ label, text, tabIndex }: CopyButtonProps): React.ReactElement {
  const { strings } = useTimeline();
  const copy = useCopy();
  const name = strings.text('Copy_Value', label);
  return (
    <IconButton
      className="cit-value-button"
      title={name}
      ariaLabel={name}
      tabIndex={tabIndex}
      onRenderIcon={() => <Icon of={Copy} size={14} />}
      onClick={() => {
        copy({ text });
      }}
    />
  );
}
