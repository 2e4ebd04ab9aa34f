import { useTheme } from '@fluentui/react';
import * as React from 'react';
import { railStylesFor, WIDE } from '../insights/railStyles';
import { useIsAtLeast } from '../useIsAtLeast';
import { OutlinedParts } from './OutlinedParts';
import type { ScreenParts } from './screenParts';

const ABOVE = { marginBottom: 16 };

/** Parts of the screen, laid out as users will find them. */
export function ScreenOutline({ rail, main }: Omit<ScreenParts, 'menu'>): React.ReactElement {
  const styles = railStylesFor(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  const wide = useIsAtLeast(root, WIDE) && rail.length > 0;
  const beside = rail.length > 0 && (
    <div className={wide ? styles.rail : undefined} style={wide ? undefined : ABOVE}>
      <OutlinedParts parts={rail} inColumns />
    </div>
  );
  return (
    <div ref={root} className={wide ? styles.columns : undefined} style={ABOVE}>
      {!wide && beside}
      <OutlinedParts parts={main} />
      {wide && beside}
    </div>
  );
}
