import type { IconNode } from 'lucide';
import * as React from './react';

export interface IconProps {
  readonly of: IconNode;
  readonly size?: number;
  readonly strokeWidth?: number;
  readonly className?: string | undefined;
}

/** A picture in the colour of the text around it. Decoration: a word or a name says the same. */
export function Icon(props: IconProps): React.ReactElement {
  const { of: shapes, size = 16, strokeWidth = 1.75, className } = props;
  return React.createElement(
    'svg',
    {
      'aria-hidden': true,
      className,
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    },
    ...shapes.map(([tag, attributes]) => React.createElement(tag, attributes)),
  );
}
