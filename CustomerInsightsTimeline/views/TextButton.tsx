import * as React from './react';

export interface TextButtonProps {
  readonly onClick: (event: React.MouseEvent<HTMLButtonElement>) => void;
  readonly children: React.ReactNode;
  /** What it is called, where that is more than its text. */
  readonly label?: string;
  /** Whether what it switches is on; absent where it switches nothing. */
  readonly pressed?: boolean;
  /** -1 keeps it out of the tab order. */
  readonly tabIndex?: 0 | -1;
  /** Whether what it opens is open; absent where it opens nothing. */
  readonly expanded?: boolean;
}

/** An action within a line of text. */
export function TextButton(props: TextButtonProps): React.ReactElement {
  return (
    <button
      type="button"
      className="cit-ring cit-ring-outside cit-text-button"
      tabIndex={props.tabIndex}
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
