import type { BoundLookup, BoundValue, IdentityClues } from '../domain/identity/identityRoutes';
import { logicalName } from '../domain/settings/columnNames';
import { itemsOf, member, textIn } from '../host/guarded';
import type { HostDoor } from '../host/hostDoor';
import { IDENTITY_CHOICES, textInput } from './inputValues';

/** What the maker and the host say of who the customer is. */
export function readIdentityClues({ raw, formRecord }: HostDoor): IdentityClues {
  return {
    bound: boundValue(raw('CustomerId')),
    formRecord,
    settings: {
      source: IDENTITY_CHOICES.get(textInput(raw('IdentitySource')) ?? '') ?? 'auto',
      dataSourceName: textInput(raw('DataSourceName')),
      sourceTableName: textInput(raw('SourceTableName')),
      alternateKeyColumn: logicalName(textInput(raw('AlternateKeyColumn')) ?? ''),
    },
  };
}

/** A bound lookup arrives as a list although the generated type knows only text. */
function boundValue(raw: unknown): BoundValue {
  const text = textIn(raw);
  if (text !== null) return text;
  return Array.isArray(raw) ? itemsOf(raw).map(lookupIn) : [lookupIn(raw)];
}

/** Some hosts give an id as `{ guid }`, as references of data-sets have it. */
function lookupIn(given: unknown): BoundLookup {
  const id = member(given, 'id');
  return {
    id: textIn(id) ?? textIn(member(id, 'guid')) ?? undefined,
    name: textIn(member(given, 'name')) ?? undefined,
    entityType: textIn(member(given, 'entityType')) ?? undefined,
  };
}
