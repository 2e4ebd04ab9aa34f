import * as React from 'react';
import type { SettingFault } from '../../domain/settings/SettingFault';
import { useTimeline } from '../TimelineContext';
import { PlacedNotes } from './PlacedNotes';
import { faultPlace, faultText } from './settingFaultText';

export interface SettingFaultListProps {
  readonly faults: readonly SettingFault[];
}

/** What is wrong with the settings. */
export function SettingFaultList({ faults }: SettingFaultListProps): React.ReactElement {
  const { strings } = useTimeline();
  const notes = faults.map((fault) => ({
    place: faultPlace(fault, strings),
    quote: fault.quote,
    text: faultText(fault.reason, strings),
  }));
  return <PlacedNotes notes={notes} />;
}
