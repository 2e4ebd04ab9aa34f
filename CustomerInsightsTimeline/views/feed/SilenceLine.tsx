import * as React from 'react';
import type { Silence } from '../../domain/feed/silence';
import type { Strings } from '../../strings/Strings';
import { useArticleTopStyles } from './articleTopStyles';
import type { Formats } from '../formats';
import { useTimeline } from '../TimelineContext';

/** Says that nothing happened for long, between two activities or since the last one. */
export function SilenceLine({ silence }: { readonly silence: Silence }): React.ReactElement {
  const { strings, formats } = useTimeline();
  const styles = useArticleTopStyles();
  return <p className={styles.silence}>{silenceText(silence, strings, formats)}</p>;
}

function silenceText(silence: Silence, strings: Strings, formats: Formats): string {
  const days = formats.number(silence.days);
  const { passive } = silence;
  if (silence.kind === 'between') {
    return strings.count(passive ? 'Silence_BetweenOwn' : 'Silence_Between', silence.days, days);
  }
  const usually = strings.count(
    'Silence_Usually',
    silence.usualDays,
    formats.number(silence.usualDays),
  );
  return strings.count(passive ? 'Silence_SinceOwn' : 'Silence_Since', silence.days, days, usually);
}
