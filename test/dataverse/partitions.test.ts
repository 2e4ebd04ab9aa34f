import { emulatorWith } from './emulator';

const id = '1a2b3c4d-0000-4000-8000-0123456789ab';
const plainId = '2a2b3c4d-0000-4000-8000-0123456789ab';
const oddPartition = "it's (a=1, b)";

const { get } = emulatorWith({
  seed: {
    msdynci_unifiedactivity: [
      { msdynci_unifiedactivityid: id, partitionid: oddPartition, msdynci_title: 'Placed' },
      { msdynci_unifiedactivityid: plainId, partitionid: plainId, msdynci_title: 'Own' },
    ],
    msdynci_segmentmembership: [{ msdynci_segmentmembershipid: id }],
  },
});

const quotedPartition = encodeURIComponent(`'${oddPartition.replaceAll("'", "''")}'`);

describe('one row of an elastic table', () => {
  it('is not found by its id alone where it was given a partition', async () => {
    expect((await get(`msdynci_unifiedactivities(${id})`)).status).toBe(404);
  });

  it('is found by its id alone where the id is its partition', async () => {
    expect((await get(`msdynci_unifiedactivities(${plainId})`)).body.msdynci_title).toBe('Own');
  });

  it.each([
    ['a parameter', `msdynci_unifiedactivities(${id})?partitionId=${quotedPartition}`],
    [
      'a part of the key',
      `msdynci_unifiedactivities(msdynci_unifiedactivityid=${id},partitionid=${quotedPartition})`,
    ],
  ])('is found with its partition as %s, whatever signs are in it', async (_how, address) => {
    expect((await get(address)).body.msdynci_title).toBe('Placed');
  });

  it.each([
    ['a partition without quotes', `msdynci_unifiedactivities(${id})?partitionId=p`],
    [
      'a partition without quotes in the key',
      `msdynci_unifiedactivities(msdynci_unifiedactivityid=${id},partitionid=p)`,
    ],
    ['an id that is no GUID', 'msdynci_unifiedactivities(5)'],
    ['a partition alone', "msdynci_unifiedactivities(partitionid='p')"],
    ['a filter, which only rows have', `msdynci_unifiedactivities(${plainId})?$filter=x`],
    ['a partition of a standard table', `msdynci_segmentmemberships(${id})?partitionId='p'`],
  ])('is refused for %s', async (_what, address) => {
    expect((await get(address)).status).toBe(400);
  });
});
