import type { IButtonProps } from '@fluentui/react';
import { IconButton } from '@fluentui/react';
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

interface PictureButtonProps extends Omit<IButtonProps, 'title' | 'ariaLabel' | 'onRenderIcon'> {
  readonly picture: IconNode;
  readonly size?: number;
  /** What it is called, which is also what a pointer that rests on it is shown. */
  readonly name: string;
}

/** A button that is a picture alone. */
export function PictureButton(props: PictureButtonProps): React.ReactElement {
  const { picture, size = 16, name, ...button } = props;
  return (
    <IconButton
      {...button}
      title={name}
      ariaLabel={name}
      onRenderIcon={() => <Icon of={picture} size={size} />}
    />
  );
}
