import type { Facts } from './semanticData';
import type { Source } from './sources';

/** An activity as its source knows it, before Customer Insights turns it into a row. */
export interface Draft {
  readonly at: number;
  readonly source: Source;
  readonly key: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly facts: Facts;
}
