import type {
  BoundValue,
  FormRecord,
  IdentitySettings,
} from '../../../CustomerInsightsTimeline/domain/identity/identityRoutes';
import { identityRoutes } from '../../../CustomerInsightsTimeline/domain/identity/identityRoutes';

const HEX = 'ce759201f786d590bf2134bff576c369';
const GUID = '8d2f6b30-41aa-4e11-be37-000d3a2b9c01';
const PROFILE = [
  { id: `{${GUID.toUpperCase()}}`, name: HEX, entityType: 'msdynci_customerprofile' },
];
const UNNAMED = [{ id: GUID, name: 'Nora Keller', entityType: 'msdynci_customerprofile' }];
const CONTACT = [{ id: GUID, name: 'Nora Keller', entityType: 'contact' }];
const COLUMN = { alternateKeyColumn: 'msdynci_crm_contact_contactid' };

const AUTO: IdentitySettings = {
  source: 'auto',
  dataSourceName: null,
  sourceTableName: null,
  alternateKeyColumn: null,
};

function kindsFor(
  bound: BoundValue,
  settings: Partial<IdentitySettings> = {},
  formRecord: FormRecord | null = null,
): readonly string[] | null {
  const routes = identityRoutes({ bound, formRecord, settings: { ...AUTO, ...settings } });
  return routes?.map(({ kind }) => kind) ?? null;
}

test.each<[string, BoundValue, Partial<IdentitySettings>, readonly string[]]>([
  ['32 digits are a CustomerId first, then a key', HEX, {}, ['asItIs', 'alternateKey']],
  ['a GUID with dashes is a key first', GUID, {}, ['alternateKey', 'asItIs']],
  ['other text is a key first', 'cntid_1078', {}, ['alternateKey', 'asItIs']],
  ['the column comes after AlternateKey', GUID, COLUMN, ['alternateKey', 'keyColumn', 'asItIs']],
  ['a lookup to the profile counts by its name first', PROFILE, {}, ['asItIs', 'profile']],
  ['whose name is no CustomerId, by its id', UNNAMED, {}, ['profile']],
  ['a lookup to a record counts by its id', CONTACT, {}, ['alternateKey']],
  ['a lookup without a table is one to the profile', [{ name: HEX }], {}, ['asItIs']],
  ['CustomerId takes text as it is', GUID, { source: 'customerId' }, ['asItIs']],
  ['CustomerId takes the name of a lookup', CONTACT, { source: 'customerId' }, ['asItIs']],
  ['Profile takes text as the profile’s id', GUID, { source: 'profile' }, ['profile']],
  ['Profile makes nothing of other text', 'cntid_1078', { source: 'profile' }, []],
  ['AlternateKey takes 32 digits as a key', HEX, { source: 'alternateKey' }, ['alternateKey']],
  [
    'AlternateKey uses the column as well',
    CONTACT,
    { source: 'alternateKey', ...COLUMN },
    ['alternateKey', 'keyColumn'],
  ],
])('%s', (_what, bound, settings, kinds) => {
  expect(kindsFor(bound, settings)).toEqual(kinds);
});

test.each<[BoundValue]>([[null], [''], ['  '], [[]], [[{}]], [[{ name: ' ', id: '' }]]])(
  'nothing is bound by %j',
  (bound) => {
    expect(kindsFor(bound)).toBeNull();
  },
);

test('the record of the form stands in for an empty column only, and not for a CustomerId', () => {
  const record = { id: GUID, table: 'contact' };
  expect(kindsFor(null, {}, record)).toEqual(['alternateKey']);
  expect(kindsFor('', { source: 'alternateKey' }, record)).toEqual(['alternateKey']);
  expect(kindsFor(null, { source: 'customerId' }, record)).toBeNull();
  expect(kindsFor(HEX, { source: 'customerId' }, record)).toEqual(['asItIs']);
});

test('the table of a looked-up record is handed on, and ids are asked for in plain spelling', () => {
  expect(identityRoutes({ bound: CONTACT, formRecord: null, settings: AUTO })).toEqual([
    { kind: 'alternateKey', table: 'contact', values: [GUID, GUID.toUpperCase()] },
  ]);
  expect(identityRoutes({ bound: PROFILE, formRecord: null, settings: AUTO })).toContainEqual({
    kind: 'profile',
    profileId: GUID,
  });
});

test('where the table of profiles has another name, a lookup to that one is a lookup to a profile', () => {
  const bound = [{ id: GUID, name: 'Nora Keller', entityType: 'new_profile' }];
  const routes = identityRoutes({ bound, formRecord: null, settings: AUTO }, 'new_profile');
  expect(routes).toEqual([{ kind: 'profile', profileId: GUID }]);
});
