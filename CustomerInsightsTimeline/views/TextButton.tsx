import { getFocusStyle } from '@fluentui/react';
import * as React from './react';
import { stylesOf } from './theme';

export interface TextButtonProps {
  readonly onClick: (event: React.MouseEvent<HTMLButtonElement>) => void;
  readonly children: string;
  /** -1 keeps it out of the tab order. */
  readonly tabIndex?: 0 | -1;
  /** Whether what it opens is open; absent where it opens nothing. */
  readonly expanded?: boolean;
}

/** An action within a line of text. */
export function TextButton(props: TextButtonProps): React.ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.button}
      tabIndex={props.tabIndex}
      aria-expanded={props.expanded}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}

const useStyles = stylesOf((theme) => ({
  button: [
    getFocusStyle(theme, { inset: -2 }),
    {
      position: 'relative',
      minHeight: 24,
      padding: '0 4px',
      border: 0,
      font: 'inherit',
      color: theme.palette.themePrimary,
      background: 'transparent',
      cursor: 'pointer',
      ':hover': { textDecoration: 'underline' },
    },
  ],
}));
