import * as React from 'react';
import type { PartShape } from '../designer/PartSkeleton';
import { PartSkeleton } from '../designer/PartSkeleton';
import { Skeleton } from '../loading/Skeleton';
import { stylesOf } from '../stylesOf';

export interface ResolvingPartProps {
  readonly showSegments: boolean;
  readonly showOverview: boolean;
  readonly narrow: boolean;
  /** How far the search for the customer is. */
  readonly children: React.ReactNode;
}

/**
 * Holds the place of the timeline while it is not known whose it is: each part has the height, in
 * CSS pixels, that it has while its rows load, so that nothing jumps when the customer is found.
 */
export function ResolvingPart(props: ResolvingPartProps): React.ReactElement {
  const styles = useStyles();
  const parts: readonly (readonly [shape: PartShape, height: number, isShown: boolean])[] = [
    ['chips', 36, props.showSegments],
    ['columns', 63, props.showOverview && !props.narrow],
    ['tools', 36, true],
  ];
  return (
    <>
      {parts.map(
        ([shape, height, isShown]) =>
          isShown && (
            <div key={shape} className={styles.part} style={{ height }}>
              <PartSkeleton shape={shape} />
            </div>
          ),
      )}
      <div className={styles.said}>{props.children}</div>
      <Skeleton />
    </>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  part: { flex: 'none', overflow: 'hidden' },
  said: [
    fonts.small,
    {
      flex: 'none',
      display: 'flex',
      alignItems: 'center',
      boxSizing: 'border-box',
      minHeight: 33,
      color: palette.neutralSecondary,
      borderBottom: `1px solid ${palette.neutralQuaternary}`,
    },
  ],
}));
