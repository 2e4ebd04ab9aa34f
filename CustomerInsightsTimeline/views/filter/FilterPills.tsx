import { X } from 'lucide';
import { shortened } from '../../domain/clippedText';
import type { ActivityFilter, PeriodChoice } from '../../domain/filter/ActivityFilter';
import { EVER, isEver, toggleType } from '../../domain/filter/ActivityFilter';
import type { FieldCondition } from '../../domain/filter/fieldCondition';
import { asksForState } from '../../domain/filter/fieldCondition';
import type { KnownTypes } from '../../domain/filter/knownTypes';
import type { Search } from '../../domain/search/search';
import type { Period } from '../../domain/time/calendar';
import { daysOfUnit, startOfDay } from '../../domain/time/calendar';
import type { NumberedStrings } from '../../strings/Strings';
import { knownTypeLabel } from '../activity/TypeIcon';
import { anyFieldLabel } from '../fields/valueText';
import type { Formats } from '../formats';
import { Icon } from '../Icon';
import * as React from '../react';
import { readableText } from '../readableText';
import { Name } from '../search/Marked';
import { useOnlyMatches } from '../search/useActivitySearch';
import type { TimelineEnvironment } from '../TimelineContext';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import type { VisibleHistory } from '../useVisibleHistory';

/** One thing that is filtered by, in words. */
export interface FilterPill {
  readonly key: string;
  readonly text: string;
  readonly onRemove: () => void;
}

/** What a filter says, part by part; `knowsLater` where no step that is not loaded changes a state. */
export function filterPillsOf(
  filter: ActivityFilter,
  types: KnownTypes,
  knowsLater: boolean,
  environment: TimelineEnvironment,
  onFilter: (filter: ActivityFilter) => void,
): readonly FilterPill[] {
  const { strings, formats } = environment;
  const { types: choice, period, sources, fields, open } = filter;
  const pills: FilterPill[] = [];
  const add = (key: string, text: string, change: () => Partial<ActivityFilter>) => {
    pills.push({
      key,
      text,
      onRemove: () => {
        onFilter({ ...filter, ...change() });
      },
    });
  };
  /** A state holds until a later step, which may not be loaded. */
  const stateText = (text: string) => (knowsLater ? text : strings.text('SoFar', text));

  for (const type of choice.types) {
    const label = knownTypeLabel(type, types, environment);
    const text = choice.kind === 'only' ? label : strings.text('Filter_NotType', label);
    add(`type ${type}`, text, () => ({ types: toggleType(choice, type) }));
  }
  if (!isEver(period))
    add('period', periodText(period, strings, formats), () => ({ period: EVER }));
  for (const source of sources) {
    const name = source === '' ? strings.text('Sources_None') : source;
    const text = strings.text('Filter_NameValue', strings.text('Sources_Title'), name);
    add(`source ${source}`, text, () => ({ sources: sources.filter((other) => other !== source) }));
  }
  if (open) add('open', stateText(strings.text('Filter_Open')), () => ({ open: false }));
  for (const condition of fields) {
    const { name, value } = condition;
    const label = name === null ? '' : anyFieldLabel(name, environment);
    const text = conditionText(condition, label, environment);
    add(`field ${name} ${value}`, asksForState(condition) ? stateText(text) : text, () => ({
      fields: fields.filter((other) => other !== condition),
    }));
  }
  return pills;
}

/** "Status: Cancelled", or "SO-1, anywhere". */
export function conditionText(
  { name, value }: FieldCondition,
  label: string,
  { strings, formats }: TimelineEnvironment,
): string {
  return name === null
    ? strings.text('Filter_Anywhere', valueInWords())
    : strings.text('Filter_NameValue', label, valueInWords());

  function valueInWords(): string {
    if (typeof value === 'string') return readableText(value);
    if (typeof value === 'number') return formats.number(value);
    return strings.text(value ? 'Value_Yes' : 'Value_No');
  }
}

/** A period in words: a month and a year by their names. */
export function periodText(
  choice: PeriodChoice,
  strings: NumberedStrings,
  formats: Formats,
): string {
  if (typeof choice === 'string') return strings.text(`Period_${choice}`);
  const fromDay = onCalendar(choice.fromDay, -Infinity);
  const toDay = onCalendar(choice.toDay, Infinity);
  if (fromDay === toDay) return formats.shortDay(fromDay);
  if (fromDay === -Infinity && toDay === Infinity) return strings.text('Period_Everything');
  if (fromDay === -Infinity) return strings.text('Period_UpTo', formats.shortDay(toDay));
  if (toDay === Infinity) return strings.text('Period_Since', formats.shortDay(fromDay));
  if (isUnit(choice, 'month')) return formats.month(fromDay);
  if (isUnit(choice, 'year')) return formats.year(fromDay);
  return strings.text('Period_Between', formats.shortDay(fromDay), formats.shortDay(toDay));
}

/** A day that no calendar holds is none. */
function onCalendar(day: number, otherwise: number): number {
  return Number.isNaN(new Date(startOfDay(day)).getTime()) ? otherwise : day;
}

function isUnit({ fromDay, toDay }: Period, unit: 'month' | 'year'): boolean {
  const whole = daysOfUnit(fromDay, unit, 0);
  return whole.fromDay === fromDay && whole.toDay === toDay;
}

interface FilterPillsProps {
  readonly pills: readonly FilterPill[];
  readonly onClear: () => void;
  /** Puts the focus on what one filters with, once there is nothing left to remove. */
  readonly leave: () => void;
}

const STEP = 50;

/** What is filtered by, each with a way to stop that. The focus stays where the next one is. */
export function FilterPills(props: FilterPillsProps): React.ReactElement | null {
  const { pills, onClear, leave } = props;
  const { strings } = useTimeline();
  const { shown, more } = useInSteps(pills.length, STEP);
  const list = React.useRef<HTMLUListElement>(null);
  const removed = React.useRef<number | null>(null);
  React.useEffect(() => {
    if (removed.current === null) return;
    const buttons = list.current?.querySelectorAll('button');
    if (buttons && buttons.length > 0)
      buttons[Math.min(removed.current, buttons.length - 1)]?.focus();
    else leave();
    removed.current = null;
  }, [pills, leave]);
  if (pills.length === 0) return null;
  return (
    <ul ref={list} className="cit-filter-pills" aria-label={strings.text('Filters_Title')}>
      {pills.slice(0, shown).map(({ key, text, onRemove }, place) => (
        <li key={key} className="cit-filter-pill">
          <Name className="cit-filter-text" text={text} />
          <button
            type="button"
            className="cit-ring cit-ring-outside"
            aria-label={strings.text('Filter_Remove', shortened(text))}
            onClick={() => {
              removed.current = place;
              onRemove();
            }}
          >
            <Icon of={X} size={14} />
          </button>
        </li>
      ))}
      {more && <li>{more}</li>}
      <li>
        <button
          type="button"
          className="cit-ring cit-ring-outside cit-filter-plain"
          onClick={() => {
            removed.current = 0;
            onClear();
          }}
        >
          {strings.text('Filters_Clear')}
        </button>
      </li>
    </ul>
  );
}

interface FilterPillsOptions {
  readonly filter: ActivityFilter;
  readonly onFilter: (filter: ActivityFilter) => void;
  readonly search: Search;
}

/** What leaves activities out, each with a way to stop that: the filter, and a search whose matches stand alone. */
export function useFilterPills(
  { types, knowsLater }: VisibleHistory,
  { filter, onFilter, search }: FilterPillsOptions,
): readonly FilterPill[] {
  const environment = useTimeline();
  const query = useOnlyMatches(search);
  return React.useMemo(() => {
    const ofFilter = filterPillsOf(filter, types, knowsLater, environment, onFilter);
    if (query === '') return ofFilter;
    const { strings } = environment;
    const text = strings.text('Filter_NameValue', strings.text('Search_Text'), query);
    const onRemove = () => {
      search.showOnly(false);
    };
    return [...ofFilter, { key: 'search', text, onRemove }];
  }, [filter, types, knowsLater, environment, onFilter, query, search]);
}
