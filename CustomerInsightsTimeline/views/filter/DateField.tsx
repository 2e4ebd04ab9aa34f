import * as React from 'react';
import { startOfDay } from '../../domain/time/days';
import { countsAsInstant } from '../../domain/time/instant';
import { readTimestamp } from '../../domain/time/timestamp';
import { useFilterStyles } from './filterStyles';

export interface DateFieldProps {
  readonly label: string;
  /** A calendar day counted from 1 January 1970; infinite where there is none. */
  readonly day: number;
  /** The id of the text that says what is wrong; undefined where nothing is. */
  readonly wrongId: string | undefined;
  /** Null where the field was emptied. */
  readonly onChange: (day: number | null) => void;
}

/** Who types a year passes through the years 2, 20 and 202, which nobody means. */
const EARLIEST_TYPED = Date.UTC(1900, 0, 1);

/** A day to choose with the browser's own means, in the user's language. */
export function DateField({ label, day, wrongId, onChange }: DateFieldProps): React.ReactElement {
  const styles = useFilterStyles();
  const given = isoDate(day);
  const [typed, setTyped] = React.useState<string | null>(null);

  function take(text: string) {
    setTyped(null);
    const date = readTimestamp(text);
    if (text !== given) onChange(date === null ? null : date.ms / startOfDay(1));
  }

  return (
    <label className={styles.group}>
      <span className={styles.label}>{label}</span>
      <input
        type="date"
        className={styles.field}
        value={typed ?? given}
        max="9999-12-31"
        aria-invalid={wrongId !== undefined}
        aria-describedby={wrongId}
        onChange={({ target: { value } }) => {
          const date = readTimestamp(value);
          if (date !== null && date.ms >= EARLIEST_TYPED) take(value);
          else setTyped(value);
        }}
        onBlur={({ target: { value } }) => {
          take(value);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') take(currentTarget.value);
        }}
      />
    </label>
  );
}

/** Empty for a day that the browser's field can't hold. */
function isoDate(day: number): string {
  const ms = startOfDay(day);
  return countsAsInstant(ms) ? new Date(ms).toISOString().slice(0, 10) : '';
}
