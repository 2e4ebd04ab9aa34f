import { IconButton } from '@fluentui/react';
import { Copy } from 'lucide';
import * as React from 'react';
import { useTimeline } from '../TimelineContext';
import { useCopy } from '../takeaway/useCopy';
import { valueButtonStyle } from './valueButtonStyle';
import { Icon } from '../Icon';
import { stylesOf } from '../stylesOf';

export interface CopyButtonProps {
  /** What the value is called. */
  readonly label: string;
  readonly text: string;
  readonly tabIndex: 0 | -1;
}

/** Copies one value as it is, which by hand takes marking just enough of it. */
export function CopyButton({ label, text, tabIndex }: CopyButtonProps): React.ReactElement {
  const { strings } = useTimeline();
  const copy = useCopy();
  const styles = useStyles();
  const name = strings.text('Copy_Value', label);
  return (
    <IconButton
      className={styles.button}
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

const useStyles = stylesOf((theme) => ({ button: valueButtonStyle(theme) }));
