import { readFileSync } from 'node:fs';
import { CustomerInsightsTimeline } from '../../CustomerInsightsTimeline/index';
import { DEFAULT_INPUTS } from '../../demo/host/context/defaultInputs';
import type { TimelineContext, TimelineEvents } from '../../demo/host/context/hostContext';
import { createHostContext } from '../../demo/host/context/hostContext';
import type { HostInputs } from '../../demo/host/context/hostInputs';
import { parseResx } from '../../demo/host/context/resx';
import { ControlHost } from '../../demo/host/controlHost';
import type { HostedControlClass } from '../../demo/host/page/hostedControl';

export type RenderedControl = ControlHost<
  HostInputs,
  TimelineContext['parameters'],
  Readonly<Record<string, unknown>>,
  TimelineEvents
>;

/** The real control in the fake host, in English and UTC, bound to the CustomerId 'c1', without the parts beside. */
export function renderControl(
  inputs: Pick<HostInputs, 'webAPI'> & Partial<HostInputs>,
): RenderedControl {
  const container = document.createElement('div');
  document.body.append(container);
  return new ControlHost({
    Control: CustomerInsightsTimeline as unknown as HostedControlClass,
    container,
    createContext: createHostContext,
    inputs: {
      ...DEFAULT_INPUTS,
      customer: { kind: 'text', text: 'c1' },
      identitySource: 'CustomerId',
      showProfile: false,
      showMeasures: false,
      showPredictions: false,
      showEnrichment: false,
      strings: englishStrings(),
      ...inputs,
    },
  }).start();
}

export function englishStrings(): ReadonlyMap<string, string> {
  const path = 'CustomerInsightsTimeline/strings/CustomerInsightsTimeline.1033.resx';
  return parseResx(readFileSync(path, 'utf8'));
}
