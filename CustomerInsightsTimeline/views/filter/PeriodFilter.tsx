import * as React from '../react';
import type { PeriodChoice } from '../../domain/filter/ActivityFilter';
import { EVER, isEver, PERIOD_PRESETS } from '../../domain/filter/ActivityFilter';
import type { Period } from '../../domain/time/calendar';
import {
  daysOfUnit,
  firstDayOf,
  isoDay,
  readDay,
  startOfDay,
  unitOf,
} from '../../domain/time/calendar';
import { countsAsInstant, readTimestamp } from '../../domain/time/instant';
import { Popover } from '../Popover';
import { useTimeline } from '../TimelineContext';
import { periodText } from './FilterPills';
import { useToolbarFocus } from './useToolbarFocus';

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
    if (text !== given) onChange(readDay(text));
  }

  return (
    <label className="cit-filter-group">
      <span>{label}</span>
      <input
        type="date"
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
  return countsAsInstant(startOfDay(day)) ? isoDay(day) : '';
}

export interface PeriodFilterProps {
  readonly id: string;
  readonly choice: PeriodChoice;
  readonly onChoose: (choice: PeriodChoice) => void;
  /** The user's day, counted from 1 January 1970. */
  readonly today: number;
  /** The day of the oldest activity known; null where nothing is. */
  readonly oldestDay: number | null;
}

/** A period by name, by month or year, or by two days, in a panel over the page. */
export function PeriodFilter(props: PeriodFilterProps): React.ReactElement {
  const { choice } = props;
  const { strings, formats } = useTimeline();
  const title = strings.text('Period_Title');
  const ever = isEver(choice);
  const text = ever ? strings.text('Period_Everything') : periodText(choice, strings, formats);
  return (
    <Popover
      content={<span className="cit-filter-text">{text}</span>}
      title={title}
      chosen={!ever}
      button={{ 'aria-label': strings.text('Filter_NameValue', title, text) }}
    >
      {(close) => <PeriodPanel {...props} close={close} />}
    </Popover>
  );
}

interface PeriodPanelProps extends PeriodFilterProps {
  readonly close: () => void;
}

function PeriodPanel({ close, ...props }: PeriodPanelProps): React.ReactElement {
  const { id, choice, onChoose } = props;
  const { strings } = useTimeline();
  const [refused, setRefused] = React.useState<Period | null>(null);
  const days = refused ?? (typeof choice === 'string' ? EVER : choice);
  const wrongId = refused ? `${id}-reversed` : undefined;
  const choose = (period: PeriodChoice) => {
    onChoose(period);
    close();
  };

  function chooseDays(period: Period) {
    const reversed = period.fromDay > period.toDay;
    setRefused(reversed ? period : null);
    if (!reversed) onChoose(period);
  }

  const named = (period: PeriodChoice, chosen: boolean, text: string) => (
    <button
      key={text}
      type="button"
      className="cit-ring cit-ring-outside cit-filter-button"
      aria-pressed={chosen}
      onClick={() => {
        choose(period);
      }}
    >
      {text}
    </button>
  );
  return (
    <>
      <div className="cit-period-names">
        {named(EVER, isEver(choice), strings.text('Period_Everything'))}
        {PERIOD_PRESETS.map((preset) =>
          named(preset, choice === preset, strings.text(`Period_${preset}`)),
        )}
      </div>
      <Months {...props} onChoose={choose} />
      <div className="cit-popover-end">
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
      </div>
    </>
  );
}

/** Where nobody knows how far back it goes; and so few at least, and so many at most, are offered. */
const YEARS = 10;
const FEWEST_YEARS = 3;
const MOST_YEARS = 60;
const MONTHS = 12;

/** Each year with its months, the newest first. */
function Months(props: PeriodFilterProps): React.ReactElement {
  const { choice, onChoose, today, oldestDay } = props;
  const { strings, formats } = useTimeline();
  const newest = unitOf(today, 'year', 0);
  const known = oldestDay === null ? YEARS : newest - unitOf(oldestDay, 'year', 0) + 1;
  const count = Math.min(MOST_YEARS, Math.max(FEWEST_YEARS, known));
  const rows = Array.from({ length: count }, (_, place) => {
    const year = newest - place;
    return [
      { key: `${year}`, ...cell(year, 'year'), text: formats.year },
      ...Array.from({ length: MONTHS }, (_each, month) => ({
        key: `${year}-${month}`,
        ...cell(year * MONTHS + month, 'month'),
        text: formats.monthName,
      })),
    ];
  });
  const cells = rows.flat();
  const focus = useToolbarFocus(
    cells.map(({ key }) => key),
    MONTHS + 1,
  );
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const chosen = box.current?.querySelector<HTMLElement>('[aria-pressed=true]');
    if (box.current && chosen) box.current.scrollTop = chosen.offsetTop - box.current.offsetTop;
  }, []);
  return (
    <div
      ref={box}
      role="toolbar"
      aria-label={strings.text('Period_Title')}
      className="cit-period-months"
      onFocus={focus.onFocus}
      onKeyDown={focus.onKeyDown}
    >
      {cells.map(({ key, unit, period, text }) => {
        const chosen =
          typeof choice !== 'string' &&
          choice.fromDay === period.fromDay &&
          choice.toDay === period.toDay;
        return (
          <button
            key={key}
            type="button"
            data-tool={key}
            tabIndex={focus.tabIndexOf(key)}
            className="cit-ring cit-ring-outside"
            aria-pressed={chosen}
            aria-label={unit === 'year' ? undefined : formats.month(period.fromDay)}
            onClick={() => {
              onChoose(period);
            }}
          >
            {text(period.fromDay)}
          </button>
        );
      })}
    </div>
  );
}

function cell(number: number, unit: 'year' | 'month') {
  return { unit, period: daysOfUnit(firstDayOf(number, unit, 0), unit, 0) };
}
