import { css, useTheme } from '@fluentui/react';
import * as React from 'react';
import { articleStyles } from './activityArticleStyles';

export interface UnderTitleProps {
  /** Whether the day stands in the heading above, so that the time is short. */
  readonly dayAbove: boolean;
  readonly children: React.ReactNode;
}

/** When and whence, under the title where there is no room beside it. */
export function UnderTitle({ dayAbove, children }: UnderTitleProps): React.ReactElement {
  const styles = articleStyles(useTheme());
  return <div className={css(styles.under, !dayAbove && styles.underWithDate)}>{children}</div>;
}
