import * as React from 'react';
import type { HistoryState } from '../../domain/history/HistoryState';
import type { CountKey } from '../../strings/countKeys';
import { useTimeline } from '../TimelineContext';
import { stylesOf } from '../stylesOf';

/** What a reader should know about rows that are not where, or what, they ought to be. */
export function Notices({
  history,
}: {
  readonly history: HistoryState;
}): React.ReactElement | null {
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  const counts: readonly (readonly [CountKey, number])[] = [
    ['Notice_Unreadable', history.unreadable],
    ['Notice_Undated', history.undated],
    ['Notice_Late', history.late],
  ];
  const notices = counts.filter(([, count]) => count > 0);
  if (notices.length === 0 && !history.keyless) return null;
  return (
    <ul className={styles.list}>
      {history.keyless && <li>{strings.text('Notice_Keyless')}</li>}
      {notices.map(([key, count]) => (
        <li key={key}>{strings.count(key, count, formats.number(count))}</li>
      ))}
    </ul>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  list: [
    fonts.small,
    { margin: 0, padding: 0, listStyle: 'none', color: palette.neutralSecondary },
  ],
}));
