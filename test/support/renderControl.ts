import { CustomerInsightsTimeline } from '../../CustomerInsightsTimeline/index';
import { DEFAULT_INPUTS } from '../../demo/host/context/defaultInputs';
import type { TimelineContext, TimelineEvents } from '../../demo/host/context/hostContext';
import { createHostContext } from '../../demo/host/context/hostContext';
import type { HostInputs } from '../../demo/host/context/hostInputs';
import { ControlHost } from '../../demo/host/controlHost';
import type { HostedControlClass } from '../../demo/host/page/hostedControl';
import { destroyAfterTest } from './destroyAfterTest';
import { englishStrings } from './englishStrings';

export type RenderedControl = ControlHost<
  HostInputs,
  TimelineContext['parameters'],
  Readonly<Record<string, unknown>>,
  TimelineEvents
>;

/**
 * The real control in the fake host, in English and UTC, bound to the CustomerId 'c1', grouped by days,
 * without the parts beside. It lives no longer than the test.
 */
export function renderControl(
  inputs: Pick<HostInputs, 'webAPI'> & Partial<HostInputs>,
  /** What the host makes of its context, as an odd host may. */
  alter: (context: TimelineContext) => TimelineContext = (context) => context,
  /** What an earlier instance gave the host to keep. */
  state?: ComponentFramework.Dictionary,
): RenderedControl {
  const container = document.createElement('div');
  document.body.append(container);
  const control = new ControlHost({
    Control: CustomerInsightsTimeline as unknown as HostedControlClass,
    container,
    ...(state && { state }),
    createContext: (given: HostInputs, link) => alter(createHostContext(given, link)),
    inputs: {
      ...DEFAULT_INPUTS,
      customer: { kind: 'text', text: 'c1' },
      identitySource: 'CustomerId',
      groupBy: 'Day',
      showProfile: false,
      showMeasures: false,
      showPredictions: false,
      showEnrichment: false,
      strings: englishStrings(),
      ...inputs,
    },
  });
  destroyAfterTest(control);
  return control.start();
}
