import * as React from 'react';
import type { SettingFault } from '../../domain/settings/SettingFault';
import { Disclosure } from '../Disclosure';
import { useTimeline } from '../TimelineContext';
import { SettingFaultList } from './SettingFaultList';
import { stylesOf } from '../stylesOf';

export interface SettingFaultsNoteProps {
  readonly faults: readonly SettingFault[];
}

/** That some settings are not followed, which a user can pass on, and on request which and why. */
export function SettingFaultsNote({ faults }: SettingFaultsNoteProps): React.ReactElement | null {
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  if (faults.length === 0) return null;
  const settings = new Set(faults.map(({ setting }) => setting)).size;
  return (
    <div className={styles.note}>
      <span role="status">
        {strings.count('Settings_Faults', settings, formats.number(settings))}
      </span>
      <Disclosure label={strings.text('Settings_ShowFaults')}>
        <SettingFaultList faults={faults} />
      </Disclosure>
    </div>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  note: [
    fonts.small,
    {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: 8,
      padding: '4px 0',
      color: palette.neutralPrimary,
      '@media print': { display: 'none' },
    },
  ],
}));
