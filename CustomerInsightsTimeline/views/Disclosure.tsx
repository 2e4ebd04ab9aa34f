import { getFocusStyle } from '@fluentui/react';
import { ChevronDown, ChevronUp } from 'lucide';
import * as React from './react';
import { Icon } from './Icon';
import { stylesOf } from './theme';

export interface DisclosureProps {
  readonly label: string;
  readonly startsOpen?: boolean;
  readonly children: React.ReactNode;
}

/** Shows what is behind it on request. */
export function Disclosure(props: DisclosureProps): React.ReactElement {
  const { label, startsOpen = false, children } = props;
  const styles = useStyles();
  const [open, setOpen] = React.useState(startsOpen);
  const Chevron = open ? ChevronUp : ChevronDown;
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon of={Chevron} />
        {label}
      </button>
      {open && children}
    </>
  );
}

const useStyles = stylesOf((theme) => ({
  button: [
    getFocusStyle(theme, { inset: -1 }),
    theme.fonts.small,
    {
      position: 'relative',
      display: 'inline-flex',
      alignItems: 'center',
      gap: 4,
      minHeight: 28,
      padding: '0 6px 0 2px',
      border: 0,
      borderRadius: 4,
      color: theme.palette.neutralPrimary,
      background: 'transparent',
      cursor: 'pointer',
      ':hover': { background: theme.palette.neutralLighter },
      '@media (pointer: coarse)': { minHeight: 40 },
    },
  ],
}));
