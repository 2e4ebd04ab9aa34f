/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import * as React from 'react';
import { createBoundInsights } from '../CustomerInsightsTimeline/domain/insights/CustomerInsights';
import type { FailureKind } from '../CustomerInsightsTimeline/domain/loading/Failure';
import { FailureMessage } from '../CustomerInsightsTimeline/views/loading/FailureMessage';
import { createManualClock } from './support/manualClock';
import { promisesSettled } from './support/promisesSettled';
import { renderControl } from './support/renderControl';
import { renderView } from './support/renderView';

/** A host that has nothing but this in the place of rows, whatever it is asked. */
const hostOf = (...entities: unknown[]) =>
  ({
    retrieveMultipleRecords: () => Promise.resolve({ entities, nextLink: '' }),
  }) as unknown as ComponentFramework.WebApi;

test.each([
  [[null], '1 row arrived, and it could not be read.'],
  [[null, 'a text', []], '3 rows arrived, and none could be read.'],
])('%j in the place of rows is no customer without activities', async (entities, sentence) => {
  renderControl({ webAPI: hostOf(...entities), showSegments: false });
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(screen.getByText(/the host gave something else or nothing/)).toBeInTheDocument();
  expect(screen.queryByText(/no activities|not unified/i)).toBeNull();
});

test('a customer without any row has no activities all the same', async () => {
  renderControl({ webAPI: hostOf(), showSegments: false });
  expect(await screen.findByText(/does not know this customer/)).toBeInTheDocument();
  expect(screen.queryByText(/could be read/)).toBeNull();
});

test('insights of a data-set say that rows are missing', async () => {
  const insights = createBoundInsights(
    () => Promise.resolve({ ok: true, value: [], isPartial: true }),
    createManualClock(),
  );
  insights.measures.load();
  await promisesSettled();
  expect(insights.measures.get()).toMatchObject({ kind: 'ready', isPartial: true });
});

test.each<FailureKind>(['refused', 'serverError', 'unexpected'])(
  'a failure of the kind %s points to technical details only where there are some',
  (kind) => {
    const show = (detail: string) =>
      renderView(
        <FailureMessage
          failure={{ kind, table: 'UnifiedActivity', detail }}
          onRetry={() => undefined}
        />,
      );
    const { unmount } = show('');
    expect(screen.getByRole('alert')).not.toHaveTextContent(/technical details/);
    unmount();
    show('0x80040265');
    expect(screen.getByRole('alert')).toHaveTextContent(/technical details/);
  },
);
