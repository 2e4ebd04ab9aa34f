import type { InputName, RawInputs } from '../../CustomerInsightsTimeline/host/hostDoor';

/** Inputs of which a maker has given these. */
export function givenInputs(values: Partial<Record<InputName, unknown>>): RawInputs {
  return (name) => values[name];
}
