import * as React from './react';
import { useTimeline } from './TimelineContext';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How much was found, which screen readers say. */
  readonly found: number;
}

/** A small search in what stands below it. */
export function SearchField(props: SearchFieldProps): React.ReactElement {
  const { label, value, onChange, found } = props;
  const { strings } = useTimeline();
  return (
    <div className="cit-find">
      <input
        type="search"
        className="cit-find-field"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <span role="status" className="cit-find-result">
        {value.trim() === '' ? '' : strings.count('Insights_Found', found)}
      </span>
    </div>
  );
}
