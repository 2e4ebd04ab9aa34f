import { css, getId, ThemeProvider, useTheme } from '@fluentui/react';
import { typeKey } from '../domain/activity/activityType';
import { createStepReader } from '../domain/threads/threadStep';
import { withNumbers } from '../strings/Strings';
import { Announcer } from './Announcer';
import { DesignerView } from './designer/DesignerView';
import { useIsNarrow } from './elementWidth';
import { usePaperLayout } from './export/paper';
import { createFormats } from './formats';
import { HostEventsContext, NO_HOST_EVENTS } from './hostEvents';
import * as React from './react';
import { SettingNotes } from './settings/SettingNotes';
import { CrashBarrier, NothingBound } from './StateMessage';
import { customProperties, timelineTheme, typeHues } from './theme';
import { TimelineContext, useTimeline } from './TimelineContext';
import { TimelineHeader } from './TimelineHeader';
import { TimelineParts } from './TimelineParts';
import type { OnKey, TimelineBodyProps, TimelineProps } from './TimelineProps';
import { useFirstRequests } from './useFirstRequests';
import { useNow } from './useStore';
import { useTimelineView } from './useTimelineView';
import { useVisibleHistory } from './useVisibleHistory';

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
  const { catalog, allowCopy } = props;
  const environment = React.useMemo(
    () => ({
      strings: withNumbers(strings, formats.number),
      formats,
      catalog,
      hues: typeHues(design, theme),
      displayOf: () => undefined,
      ratingScaleOf: catalog.ratingScaleOf,
      readStep: createStepReader(catalog.threadFieldOf),
      allowCopy,
    }),
    [strings, formats, catalog, design, theme, allowCopy],
  );
  const root = React.useRef<HTMLElement>(null);
  const narrow = useIsNarrow(root);
  const print = usePaperLayout(root, props.clock);
  const keys = React.useRef<OnKey>(null);
  const [id] = React.useState(() => getId('customer-insights-timeline-'));
  const { timeline, customer, visits, givenView, onViewChange } = props;
  const most = props.givenViewMost ?? Infinity;
  const view = useTimelineView({
    given: givenView,
    customer,
    visits,
    most,
    onChange: onViewChange,
  });
  const { fault } = view;
  const settingFaults = fault ? [...props.settingFaults, fault] : props.settingFaults;
  return (
    <ThemeProvider theme={theme} applyTo="none">
      <TimelineContext.Provider value={environment}>
        <section
          ref={root}
          className={css('cit-root', narrow && 'cit-narrow', props.height !== null && 'cit-placed')}
          style={{ ...customProperties(theme), height: props.height ?? undefined }}
          aria-labelledby={`${id}-heading`}
          onKeyDownCapture={leaveToInputMethod}
          onKeyDown={(event) => keys.current?.(event)}
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
              <Announcer clock={props.clock}>
                <HostEventsContext.Provider value={props.hostEvents ?? NO_HOST_EVENTS}>
                  <TimelineBody
                    {...props}
                    settingFaults={settingFaults}
                    key={timeline.id}
                    timeline={timeline}
                    view={view}
                    id={id}
                    narrow={narrow}
                    onPrint={print}
                    keys={keys}
                  />
                </HostEventsContext.Provider>
              </Announcer>
            )}
          </CrashBarrier>
        </section>
      </TimelineContext.Provider>
    </ThemeProvider>
  );
});

/** The code is deprecated, but nothing else reports these keys. */
interface ComposedKey {
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/**
 * While an input method composes, every key is its own: Enter takes a word, Escape gives it up. Safari
 * ends the composition before it reports the key, which then has the code 229 alone.
 */
function leaveToInputMethod(event: React.KeyboardEvent): void {
  const { isComposing, keyCode }: ComposedKey = event.nativeEvent;
  if (isComposing || keyCode === 229) event.stopPropagation();
}

/**
 * Heading, segments and activities of one customer. A new customer gets a new body. It asks before its
 * parts are rendered, which takes as long as a fast answer; nothing is painted between the two.
 */
function TimelineBody(props: TimelineBodyProps): React.ReactElement {
  const { timeline, view } = props;
  const order = view.view.sort ?? timeline.order;
  const now = useNow(props.clock);
  const visible = useVisibleHistory({ ...props, filter: view.view.filter, order, now });
  useFirstRequests(props);
  const [hasAsked, setHasAsked] = React.useState(false);
  React.useLayoutEffect(() => {
    setHasAsked(true);
  }, []);
  const { ratingScales, types } = visible;
  const surrounding = useTimeline();
  const environment = React.useMemo(
    () => ({
      ...surrounding,
      displayOf: (type: string) => types.get(typeKey({ type }))?.typeDisplay,
      ratingScaleOf: (type: string) =>
        surrounding.ratingScaleOf(type) ?? ratingScales.get(typeKey({ type })) ?? null,
    }),
    [surrounding, ratingScales, types],
  );
  return (
    <TimelineContext.Provider value={environment}>
      {hasAsked && <TimelineParts {...props} order={order} now={now} visible={visible} />}
    </TimelineContext.Provider>
  );
}
