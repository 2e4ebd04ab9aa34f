import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import type { DigestPart, DigestState } from '../../domain/digest/digest';
import { orderIdOf } from '../../domain/feed/orderLines';
import type { ActivityFilter } from '../../domain/filter/ActivityFilter';
import { NO_FILTER } from '../../domain/filter/ActivityFilter';
import { anywhere } from '../../domain/filter/fieldCondition';
import type { CustomerInsights } from '../../domain/insights/CustomerInsights';
import type { Store } from '../../domain/loading/store';
import { semanticDataOf } from '../../domain/semantic/decodeSemanticData';
import { keyFacts } from '../../domain/semantic/keyFacts';
import { ratingIn } from '../../domain/semantic/ratingScale';
import { isCaseType } from '../../domain/threads/threadStep';
import { dayOf } from '../../domain/time/calendar';
import { valueText } from '../fields/valueText';
import type { Formats } from '../formats';
import { TextButton } from '../TextButton';
import type { TimelineEnvironment } from '../TimelineContext';
import { useTimeline } from '../TimelineContext';
import { useStore } from '../useStore';
import type { VisibleHistory } from '../useVisibleHistory';

interface DigestLineProps {
  readonly digest: Store<DigestState>;
  /** Which parts are shown, in their order. */
  readonly parts: readonly DigestPart[];
  readonly visible: VisibleHistory;
  /** Null where none are shown. */
  readonly insights: CustomerInsights | null;
  /** When the reader was here before; '' or undefined where that is not known. */
  readonly lastVisit: string | undefined;
  readonly now: number;
  readonly onFilter: (filter: ActivityFilter) => void;
  readonly onGoTo: (activity: Activity) => void;
  readonly onShowPredictions: () => void;
}

interface PartSaid {
  readonly text: string;
  readonly onClick: () => void;
}

/** So many days ago are said in words; before that, the date says more. */
const LATELY = 7;

/** Where the digest will be, as high as it is by then. */
export function DigestRoom(): React.ReactElement {
  return <div className="cit-digest" />;
}

function byTime(activities: readonly Activity[]): readonly Activity[] {
  return [...activities].sort((a, b) => (a.time?.ms ?? 0) - (b.time?.ms ?? 0));
}

function agoText(day: number, today: number, formats: Formats): string {
  return today - day < LATELY
    ? formats.relative({ value: day - today, unit: 'day' })
    : formats.shortDay(day);
}

/** "New since your last visit (yesterday)"; null where there was none. */
export function lastVisitText(
  at: string | undefined,
  now: number,
  { strings, formats }: TimelineEnvironment,
): string | null {
  if (!at) return null;
  const day = formats.dayAt(Number(at));
  return strings.text('Digest_New', agoText(day, formats.dayAt(now), formats));
}

/** What stands out of the customer, in one line: each part filters, or leads to where it stands. */
export function DigestLine(props: DigestLineProps): React.ReactElement | null {
  const { visible, now, onFilter, onGoTo } = props;
  const state = useStore(props.digest);
  const environment = useTimeline();
  const { strings, formats, ratingScaleOf } = environment;
  const predictions = useStore(props.insights?.predictions ?? null);
  const complete = visible.whole.complete;
  const dayAt = (activity: Activity) =>
    activity.time === null ? null : dayOf(activity.time, formats.offsetAt);
  const today = formats.dayAt(now);
  const when = (activity: Activity) => agoText(dayAt(activity) ?? today, today, formats);
  const fieldsOf = (activity: Activity) =>
    semanticDataOf(activity, ratingScaleOf(activity.type)).fields;

  const says: Record<DigestPart, () => PartSaid | null> = {
    New: () => {
      const { fresh } = state;
      const [oldest] = byTime(fresh);
      const since = lastVisitText(props.lastVisit, now, environment);
      if (!oldest || since === null) return null;
      const text = strings.text('Filter_NameValue', since, fresh.length);
      const isAll = complete || (visible.knowsLater && fresh.length < visible.loaded);
      return {
        text: isAll ? text : strings.text('SoFar', text),
        onClick: () => {
          onGoTo(oldest);
        },
      };
    },
    Open: () => {
      const open = state.open.filter((each) => state.threads.laterOf(each, now) === null);
      const cases = [...visible.types.values()].map(({ type }) => type).filter(isCaseType);
      if (open.length === 0 && (complete || cases.length === 0)) return null;
      const ofCases = open.every(({ type }) => isCaseType(type));
      const key = ofCases ? 'Digest_Cases' : 'Digest_Open';
      const text = strings.count(key, open.length);
      // "0 open" of a few activities would be read as none at all.
      const soFar = strings.text(open.length === 0 ? 'Digest_Look' : 'SoFar', text);
      return {
        text: complete ? text : soFar,
        onClick: () => {
          const types = ofCases ? ({ kind: 'only', types: cases } as const) : NO_FILTER.types;
          onFilter({ ...NO_FILTER, types, open: true });
        },
      };
    },
    Rating: () => {
      const rated = state.lastRated;
      const rating = rated && ratingIn(fieldsOf(rated));
      if (!rating || rating.value.kind === 'group') return null;
      const value = valueText(rating.value, strings, formats);
      return {
        text: strings.text('Digest_Rated', value, when(rated)),
        onClick: () => {
          onGoTo(rated);
        },
      };
    },
    LastOrder: () => {
      const order = state.lastOrder;
      if (!order) return null;
      const money = keyFacts('SalesOrder', fieldsOf(order), null).find(
        ({ value }) => value.kind === 'money',
      );
      const amount =
        money && money.value.kind !== 'group' ? valueText(money.value, strings, formats) : '';
      const id = orderIdOf(order);
      return {
        text: strings.text('Digest_LastOrder', when(order), amount).trim(),
        onClick: () => {
          if (id === null) onGoTo(order);
          else onFilter({ ...NO_FILTER, fields: [anywhere(id)] });
        },
      };
    },
    Churn: () => {
      if (predictions?.kind !== 'ready') return null;
      const churn = predictions.value.find(({ model, provider, score }) =>
        /churn/i.test([model, provider, score?.label].join()),
      )?.score;
      if (!churn) return null;
      return {
        text: strings.text('Digest_Churn', formats.percent(churn.value / churn.outOf)),
        onClick: props.onShowPredictions,
      };
    },
    Upcoming: () => {
      const ahead = byTime(state.ahead).filter(({ time }) => time !== null && time.ms > now);
      const [nearest] = ahead;
      if (!nearest) return null;
      const text = strings.count('Digest_Upcoming', ahead.length);
      return {
        text: visible.knowsLater ? text : strings.text('SoFar', text),
        onClick: () => {
          onGoTo(nearest);
        },
      };
    },
  };
  const said = props.parts.flatMap((part) => says[part]() ?? []);
  if (said.length === 0) return complete ? null : <DigestRoom />;
  return (
    <ul className="cit-digest" aria-label={strings.text('Digest_Title')}>
      {said.map(({ text, onClick }, index) => (
        <li key={index}>
          <TextButton onClick={onClick}>
            <bdi>{text}</bdi>
          </TextButton>
        </li>
      ))}
    </ul>
  );
}
