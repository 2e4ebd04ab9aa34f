import type {
  ActivityPage,
  CustomerSource,
} from '../../CustomerInsightsTimeline/domain/CustomerSource';
import { createTextOrderedSource } from './textOrderedSource';

const EMPTY_PAGE: ActivityPage = {
  rows: [],
  unreadable: 0,
  next: null,
  orderedBy: 'activityTimeStamp',
  narrowed: true,
};

/** A server that answers the pages of a script and then the last of them for ever. */
export function scriptedSource(pages: readonly Partial<ActivityPage>[]): CustomerSource {
  let asked = 0;
  return {
    ...createTextOrderedSource({ rows: [] }),
    readActivities: () => {
      const page = pages[Math.min(asked++, pages.length - 1)];
      return Promise.resolve({
        ok: true,
        value: { ...EMPTY_PAGE, next: `page ${asked}`, ...page },
      });
    },
  };
}
