import type { InsightRow } from '../domain/insights/InsightRow';
import type { TableShape } from '../tables/tableShape';

/** No table of Customer Insights: a maker puts it together, under these names or longer ones. */
export const INSIGHTS: TableShape<keyof InsightRow> = {
  name: 'Insights',
  logicalName: '',
  customerId: '',
  columns: {
    key: ['insightkey'],
    label: ['insightlabel'],
    value: ['insightvalue'],
    kind: ['insightkind'],
    relatedTypes: ['insightrelatedtypes'],
  },
};
