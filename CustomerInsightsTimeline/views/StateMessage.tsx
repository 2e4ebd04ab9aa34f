import type { IconNode } from 'lucide';
import * as React from 'react';
import { Icon } from './Icon';
import { stylesOf } from './stylesOf';

export interface StateMessageProps {
  readonly icon: IconNode;
  /** What is the case, in one sentence. */
  readonly title: string;
  /** The way out. */
  readonly next: string;
  /** One action, where there is one. */
  readonly children?: React.ReactNode;
}

/** Says why there is nothing to see, with the same care as if there were. */
export function StateMessage(props: StateMessageProps): React.ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.message}>
      <Icon of={props.icon} size={28} strokeWidth={1.5} className={styles.icon} />
      <p className={styles.title}>{props.title}</p>
      <p className={styles.next}>{props.next}</p>
      {props.children}
    </div>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  message: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: 4,
    padding: '32px 16px',
    textAlign: 'center',
  },
  icon: { color: palette.neutralSecondary, marginBottom: 4 },
  title: [fonts.medium, { margin: 0, fontWeight: 600, color: palette.neutralPrimary }],
  next: { margin: 0, maxWidth: 440, color: palette.neutralSecondary },
}));
