import { ClipboardCopy, FileDown, Printer } from 'lucide';
import { activityCsv } from '../../domain/csv/activityCsv';
import { separatorBeside } from '../../domain/csv/csvText';
import { handoffHtml } from '../../domain/handoff/handoffHtml';
import { handoffText } from '../../domain/handoff/handoffText';
import type { Clock } from '../../domain/time/Clock';
import { dayOf, startOfDay } from '../../domain/time/days';
import { handoffOf } from './handoffOf';
import type { MenuEntry, MenuSection } from '../MoreMenu';
import type { OnScreen } from './OnScreen';
import { saveFile } from './saveFile';
import { useTell } from '../Telling';
import { useTimeline } from '../TimelineContext';
import { typeLabel } from '../activity/typeLabel';
import { useCopy } from './useCopy';

export interface ExportOptions {
  readonly heading: string;
  readonly clock: Clock;
  /** Whether files may be saved. What can be read on screen can be copied in any case. */
  readonly allowExport: boolean;
  /** Prints the timeline alone. */
  readonly onPrint: () => void;
  /** Asked when something is taken, so that it is what is then on screen. */
  readonly onScreen: () => OnScreen;
}

/** The ways to take what is on screen elsewhere. */
export function useExportSection(options: ExportOptions): MenuSection {
  const { heading, clock, allowExport, onPrint, onScreen } = options;
  const environment = useTimeline();
  const { strings, formats } = environment;
  const copy = useCopy();
  const tell = useTell();
  const copyEntry: MenuEntry = {
    key: 'copy',
    text: strings.text('Handoff_Copy'),
    icon: ClipboardCopy,
    onClick: () => {
      const given = { heading, asOf: clock.now(), ...onScreen() };
      const handoff = handoffOf(given, environment);
      copy({ text: handoffText(handoff), html: handoffHtml(handoff) });
    },
  };
  const saveEntry: MenuEntry = {
    key: 'csv',
    text: strings.text('Csv_Save'),
    icon: FileDown,
    onClick: () => {
      const { activities, shown, complete } = onScreen();
      const csv = activityCsv(activities.slice(0, shown), {
        typeLabel: (activity) => typeLabel(activity, environment),
        offsetAt: formats.offsetAt,
        separator: separatorBeside(formats.number(1.5).replace(/\d/g, '')),
      });
      const day = startOfDay(dayOf({ ms: clock.now(), dateOnly: false }, formats.offsetAt));
      const date = new Date(day).toISOString().slice(0, 10);
      saveFile(strings.text('Csv_FileName', date), 'text/csv;charset=utf-8', csv);
      const saved = complete ? 'Csv_SavedAll' : 'Csv_Saved';
      tell(strings.count(saved, shown, formats.number(shown)));
    },
  };
  const printEntry: MenuEntry = {
    key: 'print',
    text: strings.text('Print'),
    icon: Printer,
    onClick: onPrint,
  };
  return {
    key: 'export',
    entries: allowExport ? [copyEntry, saveEntry, printEntry] : [copyEntry, printEntry],
  };
}
