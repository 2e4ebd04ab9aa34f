import type { IStyle, Theme } from '@fluentui/react';
import { IconButton } from '@fluentui/react';
import { Copy } from 'lucide';
import * as React from '../react';
import { useCopy } from '../export/clipboard';
import { Icon } from '../Icon';
import { stylesOf } from '../theme';
import { useTimeline } from '../TimelineContext';

/** The look of a small button beside a value, which may not make its line higher. */
export function valueButtonStyle({ palette }: Theme): IStyle {
  return {
    color: palette.neutralSecondary,
    width: 24,
    height: 24,
    // The line is as high with the button as without it.
    margin: '-4px 0',
    marginInlineStart: 4,
    verticalAlign: 'middle',
    '@media (pointer: coarse)': { width: 32, height: 32, margin: '-8px 0', marginInlineStart: 4 },
    '@media print': { display: 'none' },
  };
}

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
