import { faultRules } from '../../demo/host/page/faults';
import { TABLES } from '../../demo/dataverse/tables';

test('a delay of the demo holds each answer back, beside the fault that is chosen', () => {
  const delay = { match: '/api/data/', kind: 'slow', delayMs: 300 };
  expect(faultRules('none', '300')).toEqual([delay]);
  expect(faultRules('emptyPages', '300')).toEqual([
    delay,
    { match: 'msdynci_unifiedactivities', kind: 'emptyPages' },
  ]);
  expect(faultRules('none', '0')).toEqual([]);
});

test('a user who reads only a business unit gets no row of the three tables of the root business unit', () => {
  const matched = (name: string) =>
    faultRules(name, '0').flatMap(({ match, kind }) =>
      TABLES.filter(({ entitySet }) => entitySet.includes(match)).map(
        ({ logicalName }) => `${kind} ${logicalName}`,
      ),
    );
  expect(matched('businessUnit').sort()).toEqual([
    'trimRows msdynci_alternatekey',
    'trimRows msdynci_enrichment',
    'trimRows msdynci_prediction',
  ]);
  expect(matched('profileOnly')).toEqual([
    'forbidden msdynci_unifiedactivity',
    'forbidden msdynci_segmentmembership',
  ]);
});
