import * as React from '../react';
import type { PeriodChoice } from '../../domain/filter/ActivityFilter';
import { EVER, isEver, PERIOD_PRESETS } from '../../domain/filter/ActivityFilter';
import type { Period } from '../../domain/time/calendar';
import { startOfDay } from '../../domain/time/calendar';
import { countsAsInstant, readTimestamp } from '../../domain/time/instant';
import { useTimeline } from '../TimelineContext';

interface DateFieldProps {
  readonly label: string;
  /** A calendar day counted from 1 January 1970; infinite where there is none. */
  readonly day: number;
  /** The id of the text that says what is wrong; undefined where nothing is. */
  readonly wrongId: string | undefined;
  /** Null where the field was emptied. */
  readonly onChange: (day: number | null) => void;
}

/** While a year is typed, the field holds the years 2, 20 and 202, which nobody means. */
const EARLIEST_TYPED = Date.UTC(1900, 0, 1);

/** A day to choose with the browser's own means, in the user's language. */
function DateField({ label, day, wrongId, onChange }: DateFieldProps): React.ReactElement {
  const given = isoDate(day);
  const [typed, setTyped] = React.useState<string | null>(null);

  function take(text: string) {
    setTyped(null);
    const date = readTimestamp(text);
    if (text !== given) onChange(date === null ? null : date.ms / startOfDay(1));
  }

  return (
    <label className="cit-filter-group">
      <span className="cit-filter-label">{label}</span>
      <input
        type="date"
        className="cit-filter-field"
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

interface PeriodFilterProps {
  readonly id: string;
  readonly choice: PeriodChoice;
  readonly onChoose: (choice: PeriodChoice) => void;
}

/** A period by name, or by two days of the calendar. */
export function PeriodFilter({ id, choice, onChoose }: PeriodFilterProps): React.ReactElement {
  const { strings } = useTimeline();
  const [choosesDates, setChoosesDates] = React.useState(false);
  const [refused, setRefused] = React.useState<Period | null>(null);
  const days = refused ?? (typeof choice === 'string' ? EVER : choice);
  const byDates = typeof choice !== 'string' && (choosesDates || !isEver(choice));
  const selected = byDates ? 'dates' : typeof choice === 'string' ? choice : 'everything';
  const wrongId = refused ? `${id}-reversed` : undefined;

  function chooseDays(period: Period) {
    const reversed = period.fromDay > period.toDay;
    setRefused(reversed ? period : null);
    if (!reversed) onChoose(period);
  }

  return (
    <div className="cit-filter-group">
      <select
        className="cit-filter-field"
        aria-label={strings.text('Period_Title')}
        value={selected}
        onChange={({ target: { value } }) => {
          setChoosesDates(value === 'dates');
          setRefused(null);
          onChoose(PERIOD_PRESETS.find((preset) => preset === value) ?? EVER);
        }}
      >
        <option value="everything">{strings.text('Period_Everything')}</option>
        {PERIOD_PRESETS.map((preset) => (
          <option key={preset} value={preset}>
            {strings.text(`Period_${preset}`)}
          </option>
        ))}
        <option value="dates">{strings.text('Period_Dates')}</option>
      </select>
      {byDates && (
        <>
          <DateField
            label={strings.text('Period_From')}
            day={days.fromDay}
            wrongId={wrongId}
            onChange={(fromDay) => {
              chooseDays({ ...days, fromDay: fromDay ?? EVER.fromDay });
            }}
          />
          <DateField
            label={strings.text('Period_To')}
            day={days.toDay}
            wrongId={wrongId}
            onChange={(toDay) => {
              chooseDays({ ...days, toDay: toDay ?? EVER.toDay });
            }}
          />
          {refused && (
            <p id={wrongId} className="cit-filter-wrong">
              {strings.text('Period_Reversed')}
            </p>
          )}
        </>
      )}
    </div>
  );
}
