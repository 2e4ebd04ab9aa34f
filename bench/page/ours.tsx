import * as React from 'react';
import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import { systemClock } from '../../CustomerInsightsTimeline/control/systemClock';
import type { CustomerTimeline } from '../../CustomerInsightsTimeline/domain/CustomerTimeline';
import { createCustomerTimeline } from '../../CustomerInsightsTimeline/domain/CustomerTimeline';
import { createTypeCatalog } from '../../CustomerInsightsTimeline/domain/types/typeCatalog';
import { NO_TYPE_SETTINGS } from '../../CustomerInsightsTimeline/domain/types/typeSettings';
import type { UserPreferences } from '../../CustomerInsightsTimeline/domain/UserPreferences';
import { readSettings } from '../../CustomerInsightsTimeline/inputs/inputs';
import english from '../../CustomerInsightsTimeline/strings/CustomerInsightsTimeline.1033.resx';
import { readStrings } from '../../CustomerInsightsTimeline/strings/Strings';
import { Timeline } from '../../CustomerInsightsTimeline/views/Timeline';
import { parseResx } from '../../demo/host/context/builtResources';
import type { MemorySourceOptions } from '../memorySource';
import { createMemorySource } from '../memorySource';
import { shownUpTo } from '../moreShown';
import { MOMENT, rowsBetween } from '../rows';
import { BOX } from './box';

/** Begins at the moment of the rows, and goes on: who works in slices has to see that time passes. */
const clock = { ...systemClock, now: () => MOMENT + performance.now() };

const preferences: UserPreferences = {
  offsetAt: () => 60,
  hour12: null,
  dayFirst: null,
  firstDayOfWeek: null,
  decimalSign: null,
  groupSign: null,
};

const texts = parseResx(english);
const strings = readStrings((key) => texts.get(key) ?? key);

export interface LoadOptions {
  /** How many rows the customer has. */
  readonly rows: number;
  readonly shown: number;
  readonly pageSize: number;
}

/** Made when they are asked for and kept by nobody else, with texts as the browser parses them. */
function parsedRows(count: number): MemorySourceOptions['rowsAt'] {
  return (from, until) =>
    JSON.parse(JSON.stringify(rowsBetween(count, from, until))) as ActivityRow[];
}

/** A history loaded so far: reading it is measured apart from showing it. */
export async function loadTimeline(options: LoadOptions): Promise<CustomerTimeline> {
  const { rows, shown, pageSize } = options;
  const source = createMemorySource({ count: rows, rowsAt: parsedRows(rows) });
  const timeline = createCustomerTimeline({
    id: 'c1',
    source,
    order: 'newestFirst',
    pageSize,
    clock,
  });
  await shownUpTo(timeline.history, shown);
  return timeline;
}

const NO_VIEW: { readonly text: string | null } = { text: null };
const TYPES = createTypeCatalog(NO_TYPE_SETTINGS);
const SETUP = { isDesigning: false, gaps: [], order: 'newestFirst', pageSize: 50 } as const;
const { view: VIEW } = readSettings({
  raw: () => undefined,
  isDesigning: false,
  height: BOX.height,
  hasCopilot: false,
  mostCharacters: () => Infinity,
  isLocked: () => false,
});

/** The whole control but for segments, overview and summary, which no peer has. */
export function ours(timeline: CustomerTimeline, view = NO_VIEW): React.ReactElement {
  return (
    <Timeline
      timeline={timeline}
      binding="customer"
      customer="c1"
      visits={null}
      givenView={view}
      {...VIEW}
      digest={[]}
      grouping="day"
      showSegments={false}
      showOverview={false}
      showTypeSummary={false}
      catalog={TYPES}
      setup={SETUP}
      settingFaults={[]}
      strings={strings}
      preferences={preferences}
      design={null}
      clock={clock}
      onSelect={ignore}
      onViewChange={ignore}
    />
  );
}

function ignore(): void {
  // Nobody listens in the bench.
}
