import * as React from 'react';
import type { PeriodChoice } from '../../domain/filter/periodChoice';
import { EVER, isEver, PERIOD_PRESETS } from '../../domain/filter/periodChoice';
import type { Period } from '../../domain/time/period';
import { useTimeline } from '../TimelineContext';
import { DateField } from './DateField';
import { useFilterStyles } from './filterStyles';

export interface PeriodFilterProps {
  readonly id: string;
  readonly choice: PeriodChoice;
  readonly onChoose: (choice: PeriodChoice) => void;
}

/** A period by name, or by two days of the calendar. */
export function PeriodFilter({ id, choice, onChoose }: PeriodFilterProps): React.ReactElement {
  const { strings } = useTimeline();
  const styles = useFilterStyles();
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
    <div className={styles.group}>
      <select
        className={styles.field}
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
            <p id={wrongId} className={styles.wrong}>
              {strings.text('Period_Reversed')}
            </p>
          )}
        </>
      )}
    </div>
  );
}
