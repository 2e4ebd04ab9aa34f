import { render } from '@testing-library/react';
import * as React from 'react';
import { createStepReader } from '../../CustomerInsightsTimeline/domain/threads/threadStep';
import { createTypeCatalog } from '../../CustomerInsightsTimeline/domain/types/typeCatalog';
import { NO_TYPE_SETTINGS } from '../../CustomerInsightsTimeline/domain/types/typeSettings';
import { readStrings, withNumbers } from '../../CustomerInsightsTimeline/strings/Strings';
import { createFormats } from '../../CustomerInsightsTimeline/views/formats';
import type { TimelineEnvironment } from '../../CustomerInsightsTimeline/views/TimelineContext';
import { TimelineContext } from '../../CustomerInsightsTimeline/views/TimelineContext';
import { englishStrings } from './englishStrings';

const texts = englishStrings();

const formats = createFormats('en-US', {
  offsetAt: () => 0,
  hour12: null,
  dayFirst: null,
  firstDayOfWeek: null,
  decimalSign: null,
  groupSign: null,
});

const ENVIRONMENT: TimelineEnvironment = {
  strings: withNumbers(
    readStrings((key) => texts.get(key) ?? key),
    formats.number,
  ),
  formats,
  hues: [],
  catalog: createTypeCatalog(NO_TYPE_SETTINGS),
  displayOf: () => undefined,
  ratingScaleOf: () => null,
  readStep: createStepReader(() => null),
  allowCopy: true,
};

/** One view by itself, in English and UTC: thousands of anything take the whole control minutes here. */
export function renderView(view: React.ReactElement): ReturnType<typeof render> {
  return render(view, {
    wrapper: ({ children }) => (
      <TimelineContext.Provider value={ENVIRONMENT}>{children}</TimelineContext.Provider>
    ),
  });
}
