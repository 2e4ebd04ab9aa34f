import { IconButton, memoizeFunction, mergeStyleSets, useTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react';
import { Copy } from 'lucide-react';
import * as React from 'react';
import { useTimeline } from './TimelineContext';
import { useCopy } from './useCopy';

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
  const styles = stylesFor(useTheme());
  const name = strings.text('Copy_Value', label);
  return (
    <IconButton
      className={styles.button}
      title={name}
      ariaLabel={name}
      tabIndex={tabIndex}
      onRenderIcon={() => <Copy aria-hidden size={14} strokeWidth={1.75} />}
      onClick={() => {
        copy({ text });
      }}
    />
  );
}

const stylesFor = memoizeFunction(({ palette }: Theme) =>
  mergeStyleSets({
    button: {
      color: palette.neutralSecondary,
      width: 24,
      height: 24,
      // The line is as high with the button as without it.
      margin: '-4px 0',
      marginInlineStart: 4,
      verticalAlign: 'middle',
      '@media (pointer: coarse)': { width: 32, height: 32, margin: '-8px 0', marginInlineStart: 4 },
      '@media print': { display: 'none' },
    },
  }),
);
