import { faultRules } from '../../demo/host/page/faults';

test('a delay of the demo holds each answer back, beside the fault that is chosen', () => {
  const delay = { match: '/api/data/', kind: 'slow', delayMs: 300 };
  expect(faultRules('none', '300')).toEqual([delay]);
  expect(faultRules('emptyPages', '300')).toEqual([
    delay,
    { match: 'msdynci_unifiedactivities', kind: 'emptyPages' },
  ]);
  expect(faultRules('none', '0')).toEqual([]);
});
