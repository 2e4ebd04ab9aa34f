import { mergeStyles, useTheme } from '@fluentui/react';
import * as React from 'react';
import type { Quote } from '../../domain/settings/quote';
import { markStyle } from '../search/markStyle';

/** On a line of its own, unless there is room for all of it beside the place. */
const whole = mergeStyles({ display: 'inline-block', maxWidth: '100%' });

/** A piece of a maker's text: from left to right in every language, whatever it holds. */
export function QuotedPlace({ quote }: { readonly quote: Quote }): React.ReactElement {
  const mark = markStyle(useTheme());
  const { before, marked, after } = quote;
  return (
    <bdi dir="ltr" className={whole}>
      <code>
        {before}
        {/* Where something is missing, its place is marked. */}
        <mark className={mark}>{marked || '\u00a0'}</mark>
        {after}
      </code>
    </bdi>
  );
}
