import {
  css,
  getId,
  memoizeFunction,
  mergeStyleSets,
  ThemeProvider,
  useTheme,
} from '@fluentui/react';
import type { Theme } from '@fluentui/react';
import * as React from 'react';
import type { Activity } from '../domain/activity/Activity';
import type { CustomerTimeline } from '../domain/CustomerTimeline';
import type { Grouping } from '../domain/feed/span';
import type { HostDesign } from '../domain/HostDesign';
import type { InsightSettings } from '../domain/insights/InsightSettings';
import type { SettingFault } from '../domain/settings/SettingFault';
import type { Clock } from '../domain/time/Clock';
import type { TypeCatalog } from '../domain/types/typeCatalog';
import type { UserPreferences } from '../domain/UserPreferences';
import type { Strings } from '../strings/Strings';
import { CrashBarrier } from './CrashBarrier';
import { DesignerView } from './designer/DesignerView';
import { createFormats } from './formats';
import { NothingBound } from './NothingBound';
import type { HostVoice } from './HostVoice';
import { HostVoiceContext, SILENCE } from './HostVoice';
import type { Binding } from './NothingBound';
import { SettingNotes } from './settings/SettingNotes';
import type { Setup } from './settings/Setup';
import { Telling } from './Telling';
import { timelineTheme, typeHues } from './theme';
import { TimelineContext } from './TimelineContext';
import { TimelineBody } from './TimelineBody';
import { TimelineHeader } from './TimelineHeader';
import { useIsNarrow } from './useIsNarrow';
import { usePaperLayout } from './takeaway/usePaperLayout';
import type { GivenView } from './useTimelineView';
import { useTimelineView } from './useTimelineView';

export interface TimelineProps {
  /** Null while no customer is bound or known. */
  readonly timeline: CustomerTimeline | null;
  /**
   * Shown in place of a timeline, given whether there is little room; without it, that nothing is
   * bound, or to a maker the outline.
   */
  readonly standIn?: (narrow: boolean) => React.ReactElement;
  readonly binding: Binding;
  /** Tells one customer from another; null while none is bound. */
  readonly customer: string | null;
  /** How the maker or the host wants the timeline to be looked at. */
  readonly givenView: GivenView;
  /** How many characters of it the host can keep; absent where there is no limit. */
  readonly givenViewMost?: number;
  /** Null for the control's own heading. */
  readonly heading: string | null;
  /** Whether users may save what is on screen as a file. */
  readonly allowExport: boolean;
  /** The ActivityId of the activity to open on; null where the maker names none. */
  readonly focusActivityId: string | null;
  readonly showSegments: boolean;
  readonly insights: InsightSettings;
  /** What activities are grouped by until the user chooses. */
  readonly grouping: Grouping;
  readonly foldRuns: boolean;
  readonly showOverview: boolean;
  /** Whether the menu offers the summary by type. */
  readonly showLedger: boolean;
  /** What types are called and how they look and stand; the same object until it changes. */
  readonly catalog: TypeCatalog;
  /** What of the maker's settings can't be followed. */
  readonly settingFaults: readonly SettingFault[];
  readonly setup: Setup;
  /** The height of the control in CSS pixels; null leaves it to the control. */
  readonly height: number | null;
  readonly strings: Strings;
  readonly preferences: UserPreferences;
  /** The host's design; null where it gives none. */
  readonly design: HostDesign | null;
  readonly clock: Clock;
  readonly onSelect: (activity: Activity) => void;
  /** Told the view as text when the user made it another one. */
  readonly onViewChange: (text: string) => void;
  /** Absent where the user had no choice whose timeline it is. */
  readonly onOtherCustomer?: (() => void) | undefined;
  readonly headingElement?: React.RefObject<HTMLHeadingElement>;
  /** Absent where nobody listens. */
  readonly voice?: HostVoice;
}

/**
 * The whole control, in the language, formats and colours of its user. Rendered again only when one
 * of the props is another: hosts update far more often than anything changes.
 */
export const Timeline = React.memo(function Timeline(props: TimelineProps): React.ReactElement {
  const { strings, preferences, design } = props;
  const surrounding = useTheme();
  const theme = React.useMemo(() => timelineTheme(design, surrounding), [design, surrounding]);
  const formats = React.useMemo(
    () => createFormats(strings.locale, preferences),
    [strings, preferences],
  );
  const { catalog } = props;
  const environment = React.useMemo(
    () => ({ strings, formats, catalog, hues: typeHues(design, theme) }),
    [strings, formats, catalog, design, theme],
  );
  const root = React.useRef<HTMLElement>(null);
  const narrow = useIsNarrow(root);
  const print = usePaperLayout(root, props.clock);
  const [id] = React.useState(() => getId('customer-insights-timeline-'));
  const { timeline, customer, givenView, onViewChange } = props;
  const most = props.givenViewMost ?? Infinity;
  const view = useTimelineView({ given: givenView, customer, most, onChange: onViewChange });
  const { fault } = view;
  const settingFaults = fault ? [...props.settingFaults, fault] : props.settingFaults;
  const styles = stylesFor(theme);
  return (
    <ThemeProvider theme={theme} applyTo="none">
      <TimelineContext.Provider value={environment}>
        <section
          ref={root}
          className={css(styles.root, props.height !== null && styles.placed)}
          style={props.height === null ? undefined : { height: props.height }}
          aria-labelledby={`${id}-heading`}
          onKeyDownCapture={leaveToInputMethod}
        >
          <CrashBarrier strings={strings}>
            {timeline === null ? (
              <>
                <TimelineHeader
                  id={id}
                  heading={props.heading ?? strings.text('Heading_Default')}
                  element={props.headingElement}
                />
                {props.setup.isDesigning && !props.standIn ? (
                  <DesignerView {...props} settingFaults={settingFaults} />
                ) : (
                  <>
                    <SettingNotes setup={props.setup} faults={settingFaults} />
                    {props.standIn?.(narrow) ?? (
                      <NothingBound binding={props.binding} gaps={props.setup.gaps} />
                    )}
                  </>
                )}
              </>
            ) : (
              <Telling clock={props.clock}>
                <HostVoiceContext.Provider value={props.voice ?? SILENCE}>
                  <TimelineBody
                    {...props}
                    settingFaults={settingFaults}
                    key={timeline.id}
                    timeline={timeline}
                    view={view}
                    id={id}
                    narrow={narrow}
                    onPrint={print}
                  />
                </HostVoiceContext.Provider>
              </Telling>
            )}
          </CrashBarrier>
        </section>
      </TimelineContext.Provider>
    </ThemeProvider>
  );
});

/** The code is deprecated, and nothing else tells of the keys that it tells of. */
interface ComposedKey {
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/**
 * While an input method composes, every key is its own: Enter takes a word, Escape gives it up. Safari
 * ends the composition before it tells of the key, which then has the code 229 alone.
 */
function leaveToInputMethod(event: React.KeyboardEvent): void {
  const { isComposing, keyCode }: ComposedKey = event.nativeEvent;
  if (isComposing || keyCode === 229) event.stopPropagation();
}

const stylesFor = memoizeFunction(({ palette, fonts }: Theme) =>
  mergeStyleSets({
    root: [
      fonts.medium,
      {
        width: '100%',
        boxSizing: 'border-box',
        padding: '8px 12px',
        textAlign: 'start',
        color: palette.neutralPrimary,
        background: palette.white,
      },
    ],
    // What a host gives a place of fixed size has to end there.
    placed: {
      display: 'flex',
      flexDirection: 'column',
      overflow: 'auto',
      '@media print': { display: 'block', height: 'auto !important', overflow: 'visible' },
    },
  }),
);
