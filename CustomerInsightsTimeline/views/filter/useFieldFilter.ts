import { useMemo } from 'react';
import type { ActivityFilter } from '../../domain/filter/ActivityFilter';
import { isSameCondition } from '../../domain/filter/fieldCondition';
import type { FieldFilter } from './FieldFilterContext';

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
