import { trimmed } from '../domain/blankText';
import type { MetadataByName } from '../domain/insights/metadata';
import { GUID } from '../domain/link';
import type { Outcome } from '../domain/loading/Failure';
import { textIn } from '../host/guarded';
import { namedTable } from '../tables/namedTable';
import { CUSTOMER_PROFILE } from '../tables/tableShape';
import type { ReadingRoom } from './metadataReader';
import { bytesOf, keyOf } from './metadataReader';
import { equalsAny, odataOptions } from './odata';
import { retrievePage } from './retrievePage';
import type { Customer } from './tableReader';

/** The second source of names for segments, which is asked for those that the first one leaves out. */
export interface ProfileSegments {
  /** The answer of the first source, completed; itself where nothing more is known. */
  readonly complete: (
    outcome: Outcome<MetadataByName>,
    customer: Customer,
    names: readonly string[],
    room: ReadingRoom,
  ) => Promise<Outcome<MetadataByName>>;
}

/** A row for each segment of a profile: the table is published, and perhaps never filled. */
const TABLE = 'msdynci_customerprofilesegment';
const [ID, NAME] = ['msdynci_segmentid', 'msdynci_segmentname'] as const;
const MOST_ROWS = 500;
const NOTHING = { description: null, state: null, members: null, evaluated: null };

export function createProfileSegments(): ProfileSegments {
  let isThere = true;
  /** By customer and name; '' for a name that nothing was found for, which is not asked for again. */
  const known = new Map<string, string>();
  const keyFor = ({ customerId }: Customer, name: string) => `${customerId} ${keyOf(name)}`;

  async function namesFor(
    customer: Customer,
    room: ReadingRoom,
  ): Promise<ReadonlyMap<string, string> | null> {
    const profiles = namedTable(CUSTOMER_PROFILE, customer.names?.tables);
    const read = async (logicalName: string, select: readonly string[], filter: string) => {
      const outcome = await retrievePage(customer, {
        table: 'SegmentMembership',
        logicalName,
        options: odataOptions({ select, filter, orderBy: null }),
        pageSize: MOST_ROWS,
      });
      if (outcome.ok) return outcome.value.entities;
      isThere &&= !['tableMissing', 'forbidden'].includes(outcome.failure.kind);
      return null;
    };
    const idColumn = `${profiles.logicalName}id`;
    const ofCustomer = equalsAny(profiles.customerId, [customer.customerId]);
    const found = await read(profiles.logicalName, [idColumn], ofCustomer);
    if (found === null) return null;
    // It stands in the query as it is.
    const profileId = GUID.exec(textIn(found[0]?.[idColumn]) ?? '')?.[1];
    if (profileId === undefined) return new Map();
    const filter = `_msdynci_lookupfield_customer_value eq ${profileId}`;
    const rows = await read(TABLE, [ID, NAME], filter);
    if (rows === null) return null;
    const texts = rows.map((row) => [textIn(row[ID]) ?? '', trimmed(textIn(row[NAME]))] as const);
    room.left -= bytesOf(texts.flat().join(''));
    return new Map(texts.map(([id, name]) => [keyOf(id), name]));
  }

  return {
    complete: async (outcome, customer, names, room) => {
      const first: MetadataByName = outcome.ok ? outcome.value : new Map();
      const nameless = names.filter((name) => !first.get(name)?.friendlyName);
      const isOpen = isThere && room.left > 0;
      if (isOpen && nameless.some((name) => !known.has(keyFor(customer, name)))) {
        const found = await namesFor(customer, room);
        if (found)
          for (const name of names) known.set(keyFor(customer, name), found.get(keyOf(name)) ?? '');
      }
      const more = nameless.flatMap((name) => {
        const friendlyName = known.get(keyFor(customer, name)) ?? '';
        const metadata = { ...NOTHING, ...first.get(name), friendlyName };
        return friendlyName === '' ? [] : [[name, metadata] as const];
      });
      return more.length === 0 ? outcome : { ok: true, value: new Map([...first, ...more]) };
    },
  };
}
