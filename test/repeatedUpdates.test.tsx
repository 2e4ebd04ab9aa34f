/** @jest-environment jsdom */
import type * as React from 'react';
import { CustomerInsightsTimeline } from '../CustomerInsightsTimeline/index';
import { DEFAULT_INPUTS } from '../demo/host/context/defaultInputs';
import { createHostContext } from '../demo/host/context/hostContext';
import type { HostInputs } from '../demo/host/context/hostInputs';
import type { HostedControlClass } from '../demo/host/page/hostedControl';
import { englishStrings } from './support/englishStrings';
import { createFakeWebApi } from './support/fakeWebApi';

const LINK = {
  updatedProperties: [],
  tracksResize: false,
  requestRender: () => undefined,
  trackContainerResize: () => undefined,
  setControlState: () => undefined,
  raiseEvent: () => undefined,
};

/** A control that a host updates again and again, with fresh objects each time. */
function startControl() {
  const { webApi } = createFakeWebApi({ msdynci_unifiedactivity: [] });
  const inputs: HostInputs = {
    ...DEFAULT_INPUTS,
    strings: englishStrings(),
    webAPI: webApi,
    customer: { kind: 'text', text: 'c1' },
    insightLinks: 'Lifetime_Spend = SalesOrder',
    measureTables: 'msdynci_ltv, no table',
    typeSettings: '{"SalesOrder": {"label": "Purchase"}, "Visit": {"hidden": "yes"}}',
  };
  const control = new (CustomerInsightsTimeline as unknown as HostedControlClass)();
  const context = (changes: Partial<HostInputs>) =>
    createHostContext({ ...inputs, ...changes }, LINK);
  control.init(context({}), () => undefined);
  return {
    update: (changes: Partial<HostInputs> = {}) =>
      control.updateView(context(changes)) as React.ReactElement<Readonly<Record<string, unknown>>>,
    destroy: () => control.destroy(),
  };
}

/** The names of what the view is given otherwise than before, by the rule of React.memo. */
function changed(
  before: React.ReactElement<Readonly<Record<string, unknown>>>,
  after: React.ReactElement<Readonly<Record<string, unknown>>>,
): readonly string[] {
  const names = new Set([...Object.keys(before.props), ...Object.keys(after.props)]);
  return [...names].filter((name) => !Object.is(before.props[name], after.props[name]));
}

test('an update that brings nothing new gives the view the very same values, so that nothing is rendered', () => {
  const control = startControl();
  const first = control.update();
  const second = control.update();
  expect(second.type).toBe(first.type);
  expect(changed(first, second)).toEqual([]);
  control.destroy();
});

test('another link of a measure reaches the view, and nothing else with it', () => {
  const control = startControl();
  const first = control.update();
  const second = control.update({ insightLinks: 'Lifetime_Spend = Return' });
  expect(changed(first, second)).toEqual(['insights']);
  control.destroy();
});
