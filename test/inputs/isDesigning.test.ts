import fc from 'fast-check';
import { createHostDoor } from '../../CustomerInsightsTimeline/host/hostDoor';

function isDesigning(mode: object): boolean {
  const host = createHostDoor();
  host.receive({ mode });
  return host.isDesigning;
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
