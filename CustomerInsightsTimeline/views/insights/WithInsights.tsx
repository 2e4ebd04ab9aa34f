import { css } from '@fluentui/react';
import type { CustomerInsights } from '../../domain/insights/CustomerInsights';
import type { InsightSettings } from '../../domain/insights/InsightSettings';
import type { Clock } from '../../domain/time/Clock';
import { Disclosure } from '../Disclosure';
import { useIsAtLeast } from '../elementWidth';
import { FailureMessage } from '../loading/FailureMessage';
import * as React from '../react';
import { useTimeline } from '../TimelineContext';
import { loadOnce } from '../useFirstRequests';
import { HouseholdNames } from './HouseholdNames';
import { EnrichmentList, PredictionCards } from './InsightCards';
import { KnownAs } from './KnownAs';
import { ShowLinkedContext } from './LinkedName';
import { MeasureTiles } from './MeasureTiles';
import { ProfileCard } from './ProfileCard';
import { usePart } from './usePart';

/** From this width on there is room for a rail beside the activities. */
const WIDE = 776;

/** So long a part that loads holds back those below it. What takes longer must delay nothing. */
const PATIENCE_MS = 2000;

/**
 * The parts that are switched on and not empty, in the order in which they are shown. Those that
 * are off ask nothing.
 */
function useInsightParts({ insights, settings, clock }: ColumnsProps) {
  const { profile, measures, measureMetadata, predictions, enrichments, keys, household } =
    insights;
  const who = usePart(profile, {
    name: 'Part_Profile',
    isOn: settings.showProfile,
    isEmpty: (value) => value === null || value.fields.length === 0,
    render: (value) => value && <ProfileCard profile={value} names={settings.profileFields} />,
  });
  const hasHousehold = settings.showProfile && Boolean(who.value?.household);
  React.useEffect(() => {
    if (hasHousehold) loadOnce(household);
  }, [hasHousehold, household]);
  const parts = [
    who,
    usePart(measures, {
      name: 'Part_Measures',
      isOn: settings.showMeasures,
      isEmpty: ({ fields, rests, unread, loading, stopped }) =>
        [fields, rests, unread, loading, stopped].every((list) => list.length === 0),
      render: (value) => (
        <MeasureTiles
          metadata={measureMetadata}
          measures={value}
          names={settings.measureFields}
          onStop={measures.stop}
          onRetry={measures.load}
        />
      ),
    }),
    usePart(predictions, {
      name: 'Part_Predictions',
      isOn: settings.showPredictions,
      isEmpty: (value) => value.length === 0,
      render: (value) => <PredictionCards predictions={value} />,
    }),
    usePart(enrichments, {
      name: 'Part_Enrichment',
      isOn: settings.showEnrichment,
      isEmpty: (value) => value.length === 0,
      render: (value) => <EnrichmentList enrichments={value} />,
    }),
    usePart(keys, {
      name: 'Part_Keys',
      isOn: settings.showProfile,
      isEmpty: (value) => value.keys.length === 0 && value.rests.length === 0,
      render: (value) => <KnownAs known={value} />,
    }),
    usePart(household, {
      name: 'Part_Household',
      isOn: hasHousehold,
      isEmpty: (value) => value === null,
      render: (value) => value && <HouseholdNames household={value} />,
    }),
  ];
  const shown = parts.filter(({ element }) => element !== null);
  // A part that comes above others would move them: they follow once its height is known.
  const awaited = shown.findIndex(({ loading }) => loading);
  const waits = awaited >= 0;
  const [isLate, setLate] = React.useState(false);
  React.useEffect(
    () =>
      waits
        ? clock.after(PATIENCE_MS, () => {
            setLate(true);
          })
        : undefined,
    [waits, clock],
  );
  const ready = waits && !isLate ? shown.slice(0, awaited + 1) : shown;
  const elements = ready.map(({ element }) => element);
  // One cause, one box.
  const missing = waits ? [] : parts.flatMap((part) => part.missing ?? []);
  const [first] = missing;
  const { strings } = useTimeline();
  if (first) {
    const tables = missing.map(({ failure }) => strings.text(`Table_${failure.table}`));
    elements.push(
      <FailureMessage
        key="missing"
        failure={first.failure}
        name={strings.list([...new Set(tables)], 'disjunction')}
        onRetry={() => {
          for (const { load } of missing) load();
        }}
      />,
    );
  }
  return { count: shown.length + (first ? 1 : 0), parts: elements };
}

interface WithInsightsProps {
  /** Null where the host has none. */
  readonly insights: CustomerInsights | null;
  readonly settings: InsightSettings;
  readonly clock: Clock;
  /** Shows the activities of these types only. */
  readonly onShowTypes: (types: readonly string[]) => void;
  /** Whether the place of all that is of a fixed height, within which it scrolls. */
  readonly placed: boolean;
  /** How often somebody asked to see the predictions. */
  readonly predictionsAsked: number;
  /** What stands first, and what stands in a line below it, beside the button of the folded parts. */
  readonly first: React.ReactNode;
  readonly line: React.ReactNode;
  /** The timeline. */
  readonly children: React.ReactNode;
}

/** The timeline, with the insights in a rail beside it or, on little room, folded above it. */
export function WithInsights(props: WithInsightsProps): React.ReactElement {
  const { insights, children } = props;
  if (insights === null)
    return (
      <>
        {props.first}
        <div className="cit-line">{props.line}</div>
        {children}
      </>
    );
  return (
    <ShowLinkedContext.Provider
      value={{ links: props.settings.links, onShowTypes: props.onShowTypes }}
    >
      <Columns {...props} insights={insights} />
    </ShowLinkedContext.Provider>
  );
}

interface ColumnsProps extends WithInsightsProps {
  readonly insights: CustomerInsights;
}

function Columns(props: ColumnsProps): React.ReactElement {
  const { placed, predictionsAsked, first, line, children } = props;
  const { strings } = useTimeline();
  const root = React.useRef<HTMLDivElement>(null);
  const wide = useIsAtLeast(root, WIDE);
  const { parts, count } = useInsightParts(props);
  React.useEffect(() => {
    if (predictionsAsked === 0) return;
    const part = root.current?.querySelector<HTMLElement>('[data-part=Part_Predictions]');
    part?.focus();
    part?.scrollIntoView({ block: 'nearest' });
  }, [predictionsAsked]);
  const title = strings.text('Insights_Title');
  const rail = parts.length > 0 && (
    <div
      // What scrolls has to do so by keys as well, and to be a place that one can go to.
      role={wide ? 'region' : 'group'}
      tabIndex={wide ? 0 : undefined}
      aria-label={title}
      className={wide ? 'cit-insights-rail' : 'cit-insights-panel'}
    >
      {parts}
    </div>
  );
  const columns = wide && rail;
  return (
    <div
      ref={root}
      className={css(
        columns && 'cit-insights-columns',
        placed && (columns ? 'cit-insights-within' : 'cit-insights-column'),
      )}
    >
      <div className={css('cit-insights-timeline', placed && 'cit-insights-column')}>
        {first}
        {rail && !wide ? (
          <Disclosure
            key={predictionsAsked}
            startsOpen={predictionsAsked > 0}
            label={strings.text('Insights_Count', count)}
            beside={line}
          >
            {rail}
          </Disclosure>
        ) : (
          <div className="cit-line">{line}</div>
        )}
        {children}
      </div>
      {columns}
    </div>
  );
}
