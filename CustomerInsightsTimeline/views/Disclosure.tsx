import { ChevronDown } from 'lucide';
import * as React from './react';
import { Icon } from './Icon';

export interface DisclosureProps {
  readonly label: string;
  readonly startsOpen?: boolean;
  /** What stands in one line with it. */
  readonly beside?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** Shows what is behind it on request. */
export function Disclosure(props: DisclosureProps): React.ReactElement {
  const { label, startsOpen = false, children } = props;
  const [open, setOpen] = React.useState(startsOpen);
  const button = (
    <button
      type="button"
      className="cit-ring cit-disclosure"
      aria-expanded={open}
      onClick={() => {
        setOpen(!open);
      }}
    >
      <Icon of={ChevronDown} className="cit-chevron" />
      {label}
    </button>
  );
  return (
    <>
      {props.beside === undefined ? (
        button
      ) : (
        <div className="cit-line">
          {button}
          {props.beside}
        </div>
      )}
      {open && children}
    </>
  );
}
