import type { DigestPart } from '../digest/digest';
import type { CsvSeparator } from '../export/csv';
import type { InsightSettings } from '../insights/InsightSettings';
import type { Grouping } from '../time/calendar';

/** The maker's settings that the screen follows as they are. */
export interface ViewSettings {
  /** Null for the control's own heading. */
  readonly heading: string | null;
  /** Whether users may save what is on screen as a file. */
  readonly allowExport: boolean;
  /** Whether there are commands that copy. Text on screen can be marked and copied in any case. */
  readonly allowCopy: boolean;
  /** Whether the menu offers to print. */
  readonly allowPrint: boolean;
  /** The mark between the cells of such a file; null for the user's own separator. */
  readonly csvSeparator: CsvSeparator | null;
  /** The event of the Copilot topic that summarises; null where the maker or the host has none. */
  readonly copilotEvent: string | null;
  /** The ActivityId of the activity to open on; null where the maker names none. */
  readonly focusActivityId: string | null;
  readonly showSegments: boolean;
  /** The parts of the line above the activities, in their order; none for no line. */
  readonly digest: readonly DigestPart[];
  /** The same object until one of them changes. */
  readonly insights: InsightSettings;
  /** What activities are grouped by until the user chooses. */
  readonly grouping: Grouping;
  readonly foldRuns: boolean;
  readonly showOverview: boolean;
  /** Whether the menu offers the summary by type. */
  readonly showTypeSummary: boolean;
  /** The height of the control in CSS pixels; null leaves it to the control. */
  readonly height: number | null;
}
