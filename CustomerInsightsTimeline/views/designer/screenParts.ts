import type { Strings } from '../../strings/Strings';
import type { TextKey } from '../../strings/textKeys';
import type { Formats } from '../formats';
import type { TimelineProps } from '../Timeline';
import type { PartShape } from './PartSkeleton';

export interface ScreenPart {
  readonly title: string;
  /** The input that switches the part on and off; null for one that is always there. */
  readonly input: string | null;
  readonly isOn: boolean;
  /** Null for what only the menu offers. */
  readonly shape: PartShape | null;
  /** What else the maker says of the part. */
  readonly settings?: readonly { readonly input: string; readonly value: string }[];
}

/** The parts of the screen in its order, whether they are on or off. */
export interface ScreenParts {
  /** Beside the activities or, on little room, above them. */
  readonly rail: readonly ScreenPart[];
  readonly main: readonly ScreenPart[];
  readonly menu: readonly ScreenPart[];
}

const GROUP_NAMES = {
  automatic: 'GroupBy_Automatic',
  day: 'GroupBy_Day',
  week: 'GroupBy_Week',
  month: 'GroupBy_Month',
} as const;

const ORDER_NAMES = {
  newestFirst: 'SortOrder_NewestFirst',
  oldestFirst: 'SortOrder_OldestFirst',
} as const;

export function screenParts(
  props: TimelineProps,
  { text }: Strings,
  { number }: Formats,
): ScreenParts {
  const { insights, setup } = props;
  const part = (
    title: TextKey,
    input: string | null,
    isOn: boolean,
    shape: PartShape | null = null,
  ): ScreenPart => ({
    title: text(title),
    input,
    isOn,
    shape,
  });
  // A data-set of the maker's own holds all of these parts, and whose rows are there is shown.
  const isOfRows = props.binding === 'activities';
  const hasInsights = !setup.gaps.some((gap) => gap.setting === 'Insights');
  const beside = (title: TextKey, input: string, isOn: boolean, shape: PartShape) =>
    isOfRows ? part(title, 'Insights', hasInsights, shape) : part(title, input, isOn, shape);
  const activities = {
    ...part('Activities_Name', null, true, 'activities'),
    settings: [
      { input: 'SortOrder', value: text(ORDER_NAMES[setup.order]) },
      { input: 'GroupBy', value: text(GROUP_NAMES[props.grouping]) },
      { input: 'FoldRuns', value: text(props.foldRuns ? 'Value_Yes' : 'Value_No') },
      { input: 'PageSize', value: number(setup.pageSize) },
    ],
  };
  return {
    rail: [
      beside('Part_Profile', 'ShowProfile', insights.showProfile, 'profile'),
      beside('Part_Measures', 'ShowMeasures', insights.showMeasures, 'tiles'),
      beside('Part_Predictions', 'ShowPredictions', insights.showPredictions, 'bars'),
      beside('Part_Enrichment', 'ShowEnrichment', insights.showEnrichment, 'bars'),
    ],
    main: [
      part('Segments_Title', 'ShowSegments', props.showSegments, 'chips'),
      part('Overview_Title', 'ShowOverview', props.showOverview, 'columns'),
      part('Designer_Tools', null, true, 'tools'),
      activities,
    ],
    menu: [
      part('Ledger_Title', 'ShowLedger', props.showLedger),
      part('Csv_Save', 'AllowExport', props.allowExport),
    ],
  };
}
