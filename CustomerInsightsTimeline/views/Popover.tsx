import { Callout, DirectionalHint, useTheme } from '@fluentui/react';
import { ChevronDown } from 'lucide';
import type { ButtonHTMLAttributes } from 'react';
import * as React from './react';
import { Icon } from './Icon';
import { customProperties } from './theme';

interface PopoverProps {
  /** What the button shows. */
  readonly content: React.ReactNode;
  /** The name of what opens. */
  readonly title: string;
  /** What the button has beside its content: its spoken name, its place among tools. */
  readonly button?: ButtonHTMLAttributes<HTMLButtonElement> & {
    readonly 'data-tool'?: string;
  };
  /** Whether what is chosen in it is not what is chosen from the start. */
  readonly chosen: boolean;
  readonly children: (close: () => void) => React.ReactNode;
}

/** A button, and what it opens over the page: nothing below it moves. */
export function Popover(props: PopoverProps): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  const [open, setOpen] = React.useState(false);
  // It stands outside of the control, where its style sheet knows no theme yet.
  const style = customProperties(useTheme());
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <button
        {...props.button}
        ref={button}
        type="button"
        className="cit-ring cit-ring-outside cit-filter-button"
        data-chosen={props.chosen}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {props.content}
        <Icon of={ChevronDown} size={14} />
      </button>
      {open && (
        <Callout
          role="dialog"
          ariaLabel={props.title}
          target={button}
          directionalHint={DirectionalHint.bottomLeftEdge}
          isBeakVisible={false}
          gapSpace={4}
          setInitialFocus
          style={style}
          onDismiss={close}
        >
          <div className="cit-popover">{props.children(close)}</div>
        </Callout>
      )}
    </>
  );
}
