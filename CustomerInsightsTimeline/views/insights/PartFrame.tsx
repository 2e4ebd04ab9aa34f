import { getId } from '@fluentui/react';
import * as React from 'react';
import { stylesOf } from '../stylesOf';

export interface PartFrameProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

/** The heading of a part, and what stands under it. */
export function PartFrame({ title, children }: PartFrameProps): React.ReactElement {
  const styles = useStyles();
  const [id] = React.useState(() => getId('customer-insights-part-'));
  return (
    <div role="group" aria-labelledby={id} className={styles.part}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </div>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  part: [fonts.small, { minWidth: 0, padding: '4px 0 16px', color: palette.neutralPrimary }],
  title: [fonts.small, { margin: '0 0 6px', fontWeight: 600, color: palette.neutralSecondary }],
}));
