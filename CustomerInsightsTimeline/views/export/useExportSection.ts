import type * as React from 'react';
import { Copy, FileDown, Printer } from 'lucide';
import type { CsvSeparator } from '../../domain/export/csv';
import { activityCsv, separatorBeside } from '../../domain/export/csv';
import { exportHtml, exportText } from '../../domain/export/exportedText';
import { isoDay } from '../../domain/time/calendar';
import type { Clock } from '../../domain/time/Clock';
import { typeLabel } from '../activity/TypeIcon';
import { useAnnounce } from '../Announcer';
import type { MenuEntry, MenuSection } from '../MoreMenu';
import { useTimeline } from '../TimelineContext';
import { useCopy } from './clipboard';
import type { OnScreen } from './exportedRecord';
import { exportOf } from './exportedRecord';
import { useSummary } from './useSummary';

/** Some browsers read the file only a while after the click. */
const KEPT_MS = 60_000;

/** Offers a text as a file, made on this machine: nothing is sent anywhere. */
function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}

interface ExportOptions {
  readonly id: string;
  readonly copilotEvent: string | null;
  /** Puts the focus on what opens the menu. */
  readonly toMenu: () => void;
  readonly heading: string;
  readonly clock: Clock;
  /** Whether files may be saved. */
  readonly allowExport: boolean;
  readonly allowPrint: boolean;
  /** Of the cells in a file; null for the user's own. */
  readonly csvSeparator: CsvSeparator | null;
  /** Prints the timeline alone. */
  readonly onPrint: () => void;
  /** Asked when something is taken, so that it is what is then on screen. */
  readonly onScreen: () => OnScreen;
}

interface ExportSection {
  readonly section: MenuSection;
  /** What was opened from the menu; null for nothing. */
  readonly panel: React.ReactElement | null;
}

/** The ways to take what is on screen elsewhere. */
export function useExportSection(options: ExportOptions): ExportSection {
  const { heading, clock, allowExport, csvSeparator, onPrint, onScreen } = options;
  const environment = useTimeline();
  const { strings, formats } = environment;
  const copy = useCopy();
  const announce = useAnnounce();
  const exported = () => exportOf({ heading, asOf: clock.now(), ...onScreen() }, environment);
  const summary = useSummary({
    id: options.id,
    event: options.copilotEvent,
    handOff: () => exportText(exported()),
    toMenu: options.toMenu,
  });
  const copyEntry: MenuEntry | null = copy && {
    text: 'Export_Copy',
    icon: Copy,
    onClick: () => {
      const activityExport = exported();
      copy({ text: exportText(activityExport), html: exportHtml(activityExport) });
    },
  };
  const saveEntry: MenuEntry = {
    text: 'Csv_Save',
    icon: FileDown,
    onClick: () => {
      const { activities, shown, complete } = onScreen();
      const csv = activityCsv(activities.slice(0, shown), {
        typeLabel: (activity) => typeLabel(activity, environment),
        offsetAt: formats.offsetAt,
        separator: csvSeparator ?? separatorBeside(formats.number(1.5).replace(/\d/g, '')),
      });
      const date = isoDay(formats.dayAt(clock.now()));
      saveFile(strings.text('Csv_FileName', date), 'text/csv;charset=utf-8', csv);
      const saved = complete ? 'Csv_SavedAll' : 'Csv_Saved';
      announce(strings.count(saved, shown));
    },
  };
  const printEntry: MenuEntry = { text: 'Print', icon: Printer, onClick: onPrint };
  const entries = [
    ...(copyEntry ? [copyEntry] : []),
    ...(allowExport ? [saveEntry] : []),
    ...(options.allowPrint ? [printEntry] : []),
  ];
  return {
    section: { entries: [...summary.entries, ...entries] },
    panel: summary.panel,
  };
}
