import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import type { SortOrder } from '../../domain/activity/activityOrder';
import { readDay } from '../../domain/feed/dateTarget';
import type { TextKey } from '../../strings/textKeys';
import { FeedPanel } from './FeedPanel';
import { useTimeline } from '../TimelineContext';
import type { GoToDate, GoToDatePhase } from './useGoToDate';
import { stylesOf } from '../stylesOf';

export interface GoToDatePanelProps {
  readonly id: string;
  readonly order: SortOrder;
  readonly goToDate: GoToDate;
  readonly onClose: () => void;
}

/** Asks for a day and goes there; says how that ended where it did not lead to an activity. */
export function GoToDatePanel(props: GoToDatePanelProps): React.ReactElement {
  const { id, order, goToDate } = props;
  const { strings } = useTimeline();
  const styles = useStyles();
  const [text, setText] = React.useState('');
  const day = readDay(text);
  const loading = goToDate.phase === 'loading';
  const message = messageFor(goToDate.phase, order);
  return (
    <FeedPanel
      id={`${id}-go`}
      title={strings.text('GoTo_Title')}
      closeLabel={strings.text('GoTo_Close')}
      onClose={props.onClose}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (day !== null && !loading) goToDate.go(day);
        }}
      >
        <label className={styles.label}>
          {strings.text('GoTo_Date')}
          <input
            type="date"
            className={styles.date}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        </label>
        {loading ? (
          <DefaultButton onClick={goToDate.stop}>{strings.text('GoTo_Stop')}</DefaultButton>
        ) : (
          <DefaultButton type="submit" disabled={day === null} allowDisabledFocus>
            {strings.text('GoTo_Go')}
          </DefaultButton>
        )}
        <span aria-live="polite">{message && strings.text(message)}</span>
      </form>
    </FeedPanel>
  );
}

function messageFor(phase: GoToDatePhase, order: SortOrder): TextKey | null {
  switch (phase) {
    case 'idle':
      return null;
    case 'loading':
      return 'Loading_Activities';
    case 'none':
      return order === 'newestFirst' ? 'GoTo_NoneBefore' : 'GoTo_NoneAfter';
    case 'ended':
      return 'GoTo_Ended';
  }
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
  label: { display: 'flex', alignItems: 'center', gap: 8 },
  date: [
    fonts.medium,
    {
      height: 32,
      boxSizing: 'border-box',
      padding: '0 8px',
      border: `1px solid ${palette.neutralSecondary}`,
      borderRadius: 2,
      color: palette.neutralPrimary,
      background: palette.white,
    },
  ],
}));
