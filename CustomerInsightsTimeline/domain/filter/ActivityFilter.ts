import type { FieldCondition } from './fieldCondition';
import type { PeriodChoice } from './periodChoice';
import { EVER, isEver } from './periodChoice';
import type { TypeChoice } from './typeChoice';
import { ALL_TYPES, isAllTypes } from './typeChoice';

/** What a reader wants to see. An activity is shown that passes every part. */
export interface ActivityFilter {
  readonly types: TypeChoice;
  readonly period: PeriodChoice;
  /** The sources that are wanted, '' for activities that name none; empty for all. */
  readonly sources: readonly string[];
  /** All of them must be met. */
  readonly fields: readonly FieldCondition[];
}

export const NO_FILTER: ActivityFilter = {
  types: ALL_TYPES,
  period: EVER,
  sources: [],
  fields: [],
};

export function isUnfiltered({ types, period, sources, fields }: ActivityFilter): boolean {
  return isAllTypes(types) && isEver(period) && sources.length === 0 && fields.length === 0;
}
