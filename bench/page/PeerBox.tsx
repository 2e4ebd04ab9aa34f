import * as React from 'react';
import { BOX } from './box';

const STYLE = { ...BOX, overflowY: 'auto' } as const;

/** Marked as what scrolls in the way that Fluent's List looks for. */
export function PeerBox({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return (
    <div style={STYLE} data-is-scrollable="true">
      {children}
    </div>
  );
}
