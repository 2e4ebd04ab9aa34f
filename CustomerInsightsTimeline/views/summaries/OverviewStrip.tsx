import * as React from '../react';
import type { Outliers, Overview } from '../../domain/summaries/overview';
import type { Edge } from '../../domain/summaries/overviewBins';
import { binsOf, isOnStrip, placeOfDay } from '../../domain/summaries/overviewBins';
import type { Period } from '../../domain/time/calendar';
import { useIsRightToLeft } from '../elementWidth';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';
import { OverviewBars } from './OverviewBars';
import { OverviewHandle, usePeriodDraft } from './OverviewHandle';
import { barText, countedDay, edgeLabel, fromTo, OverviewScale } from './OverviewScale';

interface OverviewOutliersProps {
  readonly overview: Overview;
  readonly onPeriod: (period: Period) => void;
}

/** What lies before the strip and after it, such as dates that stand for "never", to be gone to. */
function OverviewOutliers(props: OverviewOutliersProps): React.ReactElement | null {
  const { earlier, later, ofMonths } = props.overview;
  const { strings, formats } = useTimeline();
  if (!earlier && !later) return null;
  const link = (
    key: 'Overview_Earlier' | 'Overview_Later',
    { count, final }: Outliers,
    day: number,
    to: Period,
  ) => (
    <TextButton
      onClick={() => {
        props.onPeriod(to);
      }}
    >
      {strings.text(key, strings.soFar(count, final), countedDay(day, ofMonths, formats))}
    </TextButton>
  );
  return (
    <div className="cit-overview-outliers">
      {earlier &&
        link('Overview_Earlier', earlier, earlier.fromDay, {
          fromDay: -Infinity,
          toDay: earlier.toDay,
        })}
      {later &&
        link('Overview_Later', later, later.toDay, {
          fromDay: later.fromDay,
          toDay: Infinity,
        })}
    </div>
  );
}

interface OverviewStripProps {
  readonly id: string;
  readonly overview: Overview;
  /** The chosen period; null for none. */
  readonly period: Period | null;
  readonly onPeriod: (period: Period | null) => void;
}

/**
 * When something happened, at a glance, and the period to look at: dragged over the bars, by the
 * two handles with pointer or keys, and cleared by a double click or Escape. Time runs the way
 * people read, so that in Arabic the oldest is on the right.
 */
export function OverviewStrip(props: OverviewStripProps): React.ReactElement {
  const { id, overview, onPeriod } = props;
  const { bins, unit, total } = overview;
  const environment = useTimeline();
  const { strings, formats } = environment;
  const plot = React.useRef<HTMLDivElement>(null);
  const rightToLeft = useIsRightToLeft(plot);
  const chosen = props.period && isOnStrip(bins, props.period) ? props.period : null;
  const draft = usePeriodDraft({ bins, period: chosen, onPeriod, plot, rightToLeft });
  const { period } = draft;
  const range = binsOf(bins, period);

  const [at, setAt] = React.useState<Edge | number | null>(null);
  const place = typeof at === 'string' ? range[at] : at;
  const percent = (place: number) => (100 * place) / bins.length;
  const begin = period ? percent(placeOfDay(bins, period.fromDay)) : 0;
  const end = period ? percent(placeOfDay(bins, period.toDay + 1)) : 100;
  const { days, ofMonths } = overview;
  const dayText = (day: number) => countedDay(day, ofMonths, formats);
  const final = bins.every(({ final }) => final);
  // A comma, as it is heard: a pause.
  const summary = [
    strings.plural(
      'Overview_Summary',
      total,
      strings.soFar(total, final),
      days === null ? '' : fromTo(dayText(days.fromDay), dayText(days.toDay), strings),
    ),
    ...(final ? [] : [strings.text('Overview_Hatched')]),
  ].join(', ');
  const handle = (edge: Edge, where: number) => (
    <OverviewHandle
      edge={edge}
      least={edge === 'from' ? 0 : range.from}
      most={edge === 'from' ? range.to : bins.length - 1}
      now={range[edge]}
      text={edgeLabel(edge, bins, unit, period, formats)}
      at={where}
      chosen={period !== null}
      barId={`${id}-bar`}
      onFocus={() => {
        setAt(edge);
      }}
      handlers={draft.handlersOf(edge)}
    />
  );

  const first = formats.year(bins[0]?.toDay ?? 0);
  const last = formats.year(bins[bins.length - 1]?.fromDay ?? 0);
  return (
    <div className="cit-overview">
      <div
        role="group"
        aria-label={strings.text('Overview_Title')}
        className="cit-overview-strip"
        onBlur={() => {
          setAt(null);
        }}
      >
        <div className="cit-overview-row">
          <div
            ref={plot}
            className="cit-overview-plot"
            onDoubleClick={() => {
              onPeriod(null);
            }}
          >
            <div
              className="cit-overview-bars"
              {...draft.plotHandlers}
              onPointerMove={(event) => {
                setAt(draft.binUnder(event));
                draft.plotHandlers.onPointerMove(event);
              }}
              onPointerLeave={() => {
                setAt(null);
              }}
            >
              <OverviewBars id={id} overview={overview} label={summary} rightToLeft={rightToLeft} />
              <div
                className="cit-overview-outside"
                style={{ insetInlineStart: 0, width: `${begin}%` }}
              />
              <div
                className="cit-overview-outside"
                style={{ insetInlineEnd: 0, width: `${100 - end}%` }}
              />
            </div>
            {handle('from', begin)}
            {handle('to', end)}
          </div>
          <span aria-hidden>{first === last ? first : `${first}–${last}`}</span>
        </div>
        <div className="cit-overview-more">
          <OverviewScale
            id={id}
            overview={overview}
            period={period}
            bar={place === null ? null : barText(overview, place, environment)}
          />
          <OverviewOutliers overview={overview} onPeriod={onPeriod} />
        </div>
      </div>
    </div>
  );
}
