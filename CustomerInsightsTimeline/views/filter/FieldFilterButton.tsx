import { Funnel } from 'lucide';
import { createContext, useMemo } from '../react';
import * as React from '../react';
import type { ActivityFilter } from '../../domain/filter/ActivityFilter';
import type { FieldCondition } from '../../domain/filter/fieldCondition';
import {
  conditionOf,
  identifierCondition,
  isSameCondition,
} from '../../domain/filter/fieldCondition';
import type { Field, FieldValue } from '../../domain/semantic/Field';
import { PictureButton } from '../Icon';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';
import { conditionText } from './FilterPills';

/** Filters by the value of a field where it stands. */
interface FieldFilter {
  readonly isOn: (condition: FieldCondition) => boolean;
  readonly toggle: (condition: FieldCondition) => void;
}

/** Null where nothing can be filtered. */
export const FieldFilterContext = createContext<FieldFilter | null>(null);

/** The same for as long as the filter is, so that open activities need not render again. */
export function useFieldFilter(
  filter: ActivityFilter,
  onFilter: (filter: ActivityFilter) => void,
): FieldFilter {
  return useMemo(
    () => ({
      isOn: (condition) => filter.fields.some((other) => isSameCondition(other, condition)),
      toggle: (condition) => {
        const others = filter.fields.filter((other) => !isSameCondition(other, condition));
        const fields =
          others.length < filter.fields.length ? others : [...filter.fields, condition];
        onFilter({ ...filter, fields });
      },
    }),
    [filter, onFilter],
  );
}

interface FieldFilterButtonProps {
  readonly field: Field;
  readonly tabIndex: 0 | -1;
}

/**
 * Shows only activities with the same value; nothing for a value that can't be compared, and for an
 * identifier, which is a button itself.
 */
export function FieldFilterButton(props: FieldFilterButtonProps): React.ReactElement | null {
  const { field, tabIndex } = props;
  const environment = useTimeline();
  const { strings } = environment;
  const filter = React.useContext(FieldFilterContext);
  const condition = conditionOf(field);
  if (filter === null || !condition?.name) return null;
  return (
    <PictureButton
      picture={Funnel}
      size={14}
      name={strings.text('Filter_ByField', conditionText(condition, field.label, environment))}
      className="cit-value-button cit-field-filter"
      aria-pressed={filter.isOn(condition)}
      tabIndex={tabIndex}
      onClick={() => {
        filter.toggle(condition);
      }}
    />
  );
}

interface IdentifierButtonProps {
  readonly value: FieldValue;
  readonly tabIndex: 0 | -1;
  /** The identifier as it is shown. */
  readonly children: React.ReactElement;
}

/** An identifier that leads to all that names it, in whatever field; as text where it can't. */
export function IdentifierButton(props: IdentifierButtonProps): React.ReactElement {
  const { value, tabIndex, children } = props;
  const environment = useTimeline();
  const filter = React.useContext(FieldFilterContext);
  const condition = identifierCondition(value);
  if (filter === null || condition === null) return children;
  return (
    <TextButton
      tabIndex={tabIndex}
      pressed={filter.isOn(condition)}
      label={environment.strings.text('Filter_ByField', conditionText(condition, '', environment))}
      onClick={() => {
        filter.toggle(condition);
      }}
    >
      {children}
    </TextButton>
  );
}
