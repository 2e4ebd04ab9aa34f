import { css } from '@fluentui/react';
import * as React from '../react';
import type { Strings } from '../../strings/Strings';
import type { TextKey } from '../../strings/textKeys';
import { GROUP_NAMES, ORDER_NAMES } from '../feed/useFeedMenu';
import type { Formats } from '../formats';
import { PartFrame } from '../insights/usePart';
import type { PartShape } from '../loading/Skeleton';
import { PartSkeleton } from '../loading/Skeleton';
import { MakerNotes } from '../settings/MakerNotes';
import type { TimelineProps } from '../TimelineProps';
import { useTimeline } from '../TimelineContext';

interface ScreenPart {
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
interface ScreenParts {
  /** Beside the activities or, on little room, above them. */
  readonly rail: readonly ScreenPart[];
  readonly main: readonly ScreenPart[];
  readonly menu: readonly ScreenPart[];
}

function screenParts(props: TimelineProps, { text }: Strings, { number }: Formats): ScreenParts {
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
      part('TypeSummary_Title', 'ShowLedger', props.showTypeSummary),
      part('Export_Copy', 'AllowCopy', props.allowCopy),
      part('Csv_Save', 'AllowExport', props.allowExport),
      part('Print', 'AllowPrint', props.allowPrint),
    ],
  };
}

interface OutlinedPartsProps {
  readonly parts: readonly ScreenPart[];
  /** Beside each other, where there is room. */
  readonly inColumns?: boolean;
}

/** Parts of the screen in outline, each with the inputs of the maker that it follows. */
function OutlinedParts(props: OutlinedPartsProps): React.ReactElement | null {
  const { parts, inColumns = false } = props;
  const { strings } = useTimeline();
  if (parts.length === 0) return null;
  return (
    <ul className={css('cit-outline', inColumns && 'cit-outline-columns')}>
      {parts.map(({ title, input, isOn, shape, settings = [] }) => (
        <li key={title} className="cit-outline-part">
          <span className="cit-outline-head">
            <span className="cit-outline-title">{title}</span>
            {input !== null && <bdi>{input}</bdi>}
            {settings.map((setting) => (
              <span key={setting.input}>
                {strings.text('Filter_NameValue', setting.input, setting.value)}
              </span>
            ))}
          </span>
          {isOn && shape && <PartSkeleton shape={shape} />}
        </li>
      ))}
    </ul>
  );
}

/** What a maker's studio shows without data: what is to be mended, and what users will see where. */
export function DesignerView(props: TimelineProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const name = strings.text('Designer_Title');
  const { rail, main, menu } = screenParts(props, strings, formats);
  const listed = (title: 'Designer_Menu' | 'Designer_Off', parts: readonly ScreenPart[]) =>
    parts.length > 0 && (
      <PartFrame title={strings.text(title)}>
        <OutlinedParts parts={parts} inColumns />
      </PartFrame>
    );
  const outline = (
    <>
      <div className="cit-designer-banner">
        <strong>{name}</strong>
        <div>{strings.text('Designer_Next')}</div>
      </div>
      <MakerNotes gaps={props.setup.gaps} faults={props.settingFaults} />
      <OutlinedParts parts={rail.filter(isOn)} inColumns />
      <OutlinedParts parts={main.filter(isOn)} />
      {listed('Designer_Menu', menu.filter(isOn))}
      {listed(
        'Designer_Off',
        [...rail, ...main, ...menu].filter((part) => !isOn(part)),
      )}
    </>
  );
  if (props.height === null) return outline;
  return (
    // Nothing in the outline takes the focus, from which keys would scroll.
    <div className="cit-designer-scrolled" role="region" aria-label={name} tabIndex={0}>
      {outline}
    </div>
  );
}

function isOn(part: ScreenPart): boolean {
  return part.isOn;
}
