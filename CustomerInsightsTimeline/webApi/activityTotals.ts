import type { ActivityRow } from '../domain/activity/Activity';
import { escapeHtml } from '../domain/export/exportedText';
import { failed } from '../domain/loading/Failure';
import type { Outcome } from '../domain/loading/Failure';
import type { MonthCount } from '../domain/summaries/activityTotals';
import type { TableShape } from '../tables/tableShape';
import { presentColumns } from './missingColumns';
import type { Entity } from './retrievePage';
import { retrievePage } from './retrievePage';
import type { Customer } from './tableReader';

/** The most groups that an answer may have, and all that it has to hold. */
const MOST_GROUPS = 5000;

/**
 * Counts a customer's activities by type, year and month in one request, in the user's zone. Without
 * an order, which elastic tables refuse beside a group. An environment may refuse it all the same.
 */
export async function readActivityTotals(
  customer: Customer,
  shape: TableShape<keyof ActivityRow>,
): Promise<Outcome<readonly MonthCount[]>> {
  const { name: table, logicalName } = shape;
  const columns = presentColumns(shape, customer.missing);
  const type = columns.get('activityType');
  const time = columns.get('activityTimeStamp');
  const attributes = [
    `<attribute name="${shape.customerId}" alias="count" aggregate="count"/>`,
    type && `<attribute name="${type}" alias="type" groupby="true"/>`,
    ...['year', 'month'].map(
      (part) =>
        time &&
        `<attribute name="${time}" alias="${part}" groupby="true" dategrouping="${part}" usertimezone="true"/>`,
    ),
  ];
  const condition = `<condition attribute="${shape.customerId}" operator="eq" value="${xmlText(customer.customerId)}"/>`;
  const xml = `<fetch aggregate="true"><entity name="${logicalName}">${attributes.join('')}<filter>${condition}</filter></entity></fetch>`;
  const options = `?fetchXml=${encodeURIComponent(xml)}`;
  const outcome = await retrievePage(customer, {
    table,
    logicalName,
    options,
    pageSize: MOST_GROUPS,
  });
  if (!outcome.ok) return outcome;
  const { entities, unreadable, next } = outcome.value;
  const counted = entities.flatMap((entity) => toMonthCount(entity) ?? []);
  // A part of the groups adds up to less than there is.
  if (next !== null || unreadable > 0 || counted.length < entities.length)
    return failed('noProgress', table);
  return { ok: true, value: counted };
}

/** A group without a value has none, or null. Null for what is no group. */
function toMonthCount({ count, type, year, month }: Entity): MonthCount | null {
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) return null;
  const isDated = typeof year === 'number' && typeof month === 'number';
  return {
    type: typeof type === 'string' ? type : '',
    month: isDated ? year * 12 + month - 1 : null,
    count,
  };
}

/** Half of a character that takes two places, and what no XML may hold. */
const NO_XML = /[\p{Surrogate}\p{Cc}\ufffe\uffff]/gu;

function xmlText(text: string): string {
  return escapeHtml(text.replace(NO_XML, '\ufffd'));
}
