import type { ActivityFilter } from '../../domain/filter/ActivityFilter';
import type { FieldCondition } from '../../domain/filter/fieldCondition';
import type { KnownTypes } from '../../domain/filter/knownTypes';
import type { PeriodChoice } from '../../domain/filter/periodChoice';
import { EVER, isEver } from '../../domain/filter/periodChoice';
import { toggleType } from '../../domain/filter/typeChoice';
import { humaniseName } from '../../domain/semantic/fieldName';
import type { Strings } from '../../strings/Strings';
import type { Formats } from '../formats';
import { readableText } from '../readableText';
import type { TimelineEnvironment } from '../TimelineContext';
import { knownTypeLabel } from './knownTypeLabel';

/** One thing that is filtered by, in words. */
export interface FilterPill {
  readonly key: string;
  readonly text: string;
  /** The filter without it. */
  readonly without: () => ActivityFilter;
}

/** What a filter says, part by part. */
export function filterPillsOf(
  filter: ActivityFilter,
  types: KnownTypes,
  environment: TimelineEnvironment,
): readonly FilterPill[] {
  const { strings, formats } = environment;
  const { types: choice, period, sources, fields } = filter;
  return [
    ...choice.types.map((type) => {
      const label = knownTypeLabel(type, types, environment);
      return {
        key: `type ${type}`,
        text: choice.kind === 'only' ? label : strings.text('Filter_NotType', label),
        without: () => ({ ...filter, types: toggleType(choice, type) }),
      };
    }),
    ...(isEver(period)
      ? []
      : [
          {
            key: 'period',
            text: periodText(period, strings, formats),
            without: () => ({ ...filter, period: EVER }),
          },
        ]),
    ...sources.map((source) => ({
      key: `source ${source}`,
      text: strings.text(
        'Filter_NameValue',
        strings.text('Sources_Title'),
        source === '' ? strings.text('Sources_None') : source,
      ),
      without: () => ({ ...filter, sources: sources.filter((other) => other !== source) }),
    })),
    ...fields.map((condition) => ({
      key: `field ${condition.name} ${condition.value}`,
      text: conditionText(condition, strings, formats),
      without: () => ({ ...filter, fields: fields.filter((other) => other !== condition) }),
    })),
  ];
}

/** "Status: Cancelled" */
export function conditionText(
  { name, value }: FieldCondition,
  strings: Strings,
  formats: Formats,
): string {
  return strings.text('Filter_NameValue', humaniseName(name), valueInWords());

  function valueInWords(): string {
    if (typeof value === 'string') return readableText(value);
    if (typeof value === 'number') return formats.number(value);
    return strings.text(value ? 'Value_Yes' : 'Value_No');
  }
}

function periodText(choice: PeriodChoice, strings: Strings, formats: Formats): string {
  if (typeof choice === 'string') return strings.text(`Period_${choice}`);
  const { fromDay, toDay } = choice;
  if (fromDay === toDay) return formats.shortDay(fromDay);
  if (fromDay === -Infinity) return strings.text('Period_UpTo', formats.shortDay(toDay));
  if (toDay === Infinity) return strings.text('Period_Since', formats.shortDay(fromDay));
  return strings.text('Period_Between', formats.shortDay(fromDay), formats.shortDay(toDay));
}
