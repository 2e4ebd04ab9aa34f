import type { LucideIcon } from 'lucide-react';
import * as React from 'react';

export interface IconProps {
  readonly of: LucideIcon;
  readonly size?: number;
  readonly strokeWidth?: number;
  readonly className?: string | undefined;
}

/** A picture in the colour of the text around it. Decoration: a word or a name says the same. */
export function Icon(props: IconProps): React.ReactElement {
  const { of: Picture, size = 16, strokeWidth = 1.75, className } = props;
  return <Picture aria-hidden size={size} strokeWidth={strokeWidth} className={className} />;
}
