import { memoizeFunction, mergeStyleSets, useTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react';
import * as React from 'react';
import type { SettingFault } from '../../domain/settings/SettingFault';
import { useTimeline } from '../TimelineContext';
import { faultPlace, faultText } from './settingFaultText';

export interface SettingFaultListProps {
  readonly faults: readonly SettingFault[];
}

/** What is wrong with the settings, one line each, for whoever can mend it. */
export function SettingFaultList({ faults }: SettingFaultListProps): React.ReactElement {
  const { strings } = useTimeline();
  const styles = stylesFor(useTheme());
  return (
    <ul className={styles.list}>
      {faults.map((fault, index) => (
        <li key={index}>
          <bdi className={styles.place}>{faultPlace(fault, strings)}</bdi>
          <div>{faultText(fault.reason, strings)}</div>
        </li>
      ))}
    </ul>
  );
}

const stylesFor = memoizeFunction(({ palette, fonts }: Theme) =>
  mergeStyleSets({
    list: [
      fonts.small,
      {
        display: 'grid',
        gap: 4,
        margin: '4px 0',
        padding: 0,
        listStyle: 'none',
        color: palette.neutralPrimary,
        overflowWrap: 'anywhere',
      },
    ],
    place: { fontWeight: 600 },
  }),
);
