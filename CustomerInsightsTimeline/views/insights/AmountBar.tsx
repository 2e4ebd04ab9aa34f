import * as React from '../react';
import { Name } from '../search/Marked';
import { useTimeline } from '../TimelineContext';

export interface AmountBarProps {
  readonly label: string;
  readonly value: number;
  /** The end of the scale, which begins at 0. */
  readonly outOf: number;
}

/** A value on a scale: in words first, and as a bar for the eyes. */
export function AmountBar({ label, value, outOf }: AmountBarProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const text = outOf === 1 ? formats.percent(value) : strings.text('Value_Rating', value, outOf);
  return (
    <div className="cit-amount">
      <div className="cit-amount-words">
        <Name className="cit-amount-label" text={label} />
        <span className="cit-amount-value">{text}</span>
      </div>
      <div aria-hidden className="cit-amount-scale">
        <div className="cit-amount-bar" style={{ width: `${(value / outOf) * 100}%` }} />
      </div>
    </div>
  );
}
