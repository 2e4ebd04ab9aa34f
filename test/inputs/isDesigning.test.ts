import fc from 'fast-check';
import { readSettings } from '../../CustomerInsightsTimeline/inputs';
import { DEFAULT_INPUTS } from '../../demo/host/context/defaultInputs';
import { createParameters } from '../../demo/host/context/parameters';
import { createUnimplementedWebApi } from '../../demo/host/context/unimplementedWebApi';

const parameters = createParameters({
  ...DEFAULT_INPUTS,
  webAPI: createUnimplementedWebApi(),
}) as Parameters<typeof readSettings>[0]['parameters'];

function isDesigning(mode: object): boolean {
  const { isDesigning: answer } = readSettings({
    parameters,
    mode: mode as ComponentFramework.Mode,
  });
  return answer;
}

test('a maker is looking where the host says so', () => {
  expect(isDesigning({ isAuthoringMode: true })).toBe(true);
});

test('whatever else a host says of authoring, or if it says nothing, a user is looking', () => {
  expect(isDesigning({})).toBe(false);
  fc.assert(
    fc.property(fc.anything(), (isAuthoringMode) => {
      expect(isDesigning({ isAuthoringMode })).toBe(isAuthoringMode === true);
    }),
  );
});
